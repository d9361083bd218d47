// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttoken.h"
#include "metalogin.h"
#include "setupscene.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// B11: a system user's token, for those who have one.
class TestPastedToken : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void leadsToAConnectedNumber();
    void keepsTheTokenSealed();
    void findsTheBusinessesOfTheAccountsThatItIsFor();
    void keepsATokenThatRunsOut();
    void distinguishesEachRefusal_data();
    void distinguishesEachRefusal();
    void refusesAPersonsToken();
    void takesNoOtherUsersTokenForTheConnectedOne();

private:
    QByteArray newToken(QJsonObject changes = {});
    void compareToNothingStored();
    std::optional<test::SetupScene> m_scene;
};

namespace {

const QString cornerShop = u"500000000000001"_s;

QJsonArray everyPermission()
{
    return {u"business_management"_s, u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s};
}

} // namespace

void TestPastedToken::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->pair(), test::noError);
}

/// A token as a person creates it in Meta's business settings, with all permissions unless `changes` differs.
QByteArray TestPastedToken::newToken(QJsonObject changes)
{
    QJsonObject wanted{{u"scopes"_s, everyPermission()}, {u"waba_ids"_s, QJsonArray{cornerShop}}};
    for (auto change = changes.begin(); change != changes.end(); ++change)
        wanted[change.key()] = change.value();
    const QUrl tokens = m_scene->servers.sandbox().url().resolved(QUrl(u"/sandbox/tokens"_s));
    return support::postJson(tokens, wanted).body[u"access_token"_s].toString().toUtf8();
}

void TestPastedToken::compareToNothingStored()
{
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QCOMPARE(m_scene->progress(), SetupRecord());
    QCOMPARE(m_scene->store->reader().accounts.accounts()->size(), 0);
}

void TestPastedToken::leadsToAConnectedNumber()
{
    QCOMPARE(m_scene->useToken(newToken()), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
    QVERIFY(m_scene->flow->state().account.name.contains(u"integration"_s));
    QVERIFY(!m_scene->flow->state().account.tokenExpiresAt.isValid()); // it never ends
    QCOMPARE(m_scene->chooseBusinessManager(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseWaba(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->chooseNumber(u"Corner Shop"_s), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::Done);
    QCOMPARE(m_scene->completed, 1);
    QCOMPARE(m_scene->browser.requests().size(), 0);
    QCOMPARE(m_scene->asked(u"/oauth/access_token"_s), 0);
}

void TestPastedToken::keepsTheTokenSealed()
{
    const QByteArray token = newToken();
    QCOMPARE(m_scene->useToken(token), test::noError);
    const AccountId user = m_scene->progress().account;
    const Result<QString> sealed = m_scene->store->reader().accounts.sealedToken(user);
    QVERIFY(sealed);
    QVERIFY(!sealed->isEmpty());
    QCOMPARE(tokenOf(*m_scene->store, m_scene->vault(), user).value()->bytes(), token);
    m_scene->flow.reset();
    m_scene->store.reset(); // everything is in the file now
    QFile database(m_scene->databasePath());
    QVERIFY(database.open(QIODevice::ReadOnly));
    QVERIFY(!database.readAll().contains(token));
}

void TestPastedToken::findsTheBusinessesOfTheAccountsThatItIsFor()
{
    QCOMPARE(m_scene->useToken(newToken()), test::noError);
    const QList<BusinessManager> &found = m_scene->flow->state().lists.businessManagers;
    QCOMPARE(found.size(), 1); // a person sees three
    QCOMPARE(found.first().name, u"Corner Shop"_s);
}

void TestPastedToken::keepsATokenThatRunsOut()
{
    const qint64 sixtyDaysS = 60 * 86'400;
    QCOMPARE(m_scene->useToken(newToken({{u"lifetime_s"_s, sixtyDaysS}})), test::noError);
    const QDateTime expected = QDateTime::currentDateTimeUtc().addDays(60);
    QVERIFY(qAbs(m_scene->flow->state().account.tokenExpiresAt.secsTo(expected)) < 600);
}

void TestPastedToken::distinguishesEachRefusal_data()
{
    QTest::addColumn<QJsonObject>("changes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("another app's") << QJsonObject{{u"another_app"_s, true}} << u"pasted_other_app"_s;
    QTest::newRow("expired") << QJsonObject{{u"lifetime_s"_s, 60}} << u"pasted_expired"_s;
    QTest::newRow("a permission short")
        << QJsonObject{{u"scopes"_s, QJsonArray{u"business_management"_s, u"whatsapp_business_management"_s}}}
        << u"pasted_permissions"_s;
    QTest::newRow("unknown to Meta") << QJsonObject{{u"text"_s, u"EAAInventedToken"_s}}
                                     << u"pasted_unknown"_s;
    QTest::newRow("two words") << QJsonObject{{u"text"_s, u"EAA Invented"_s}} << u"pasted_malformed"_s;
    QTest::newRow("nothing") << QJsonObject{{u"text"_s, QString()}} << u"pasted_malformed"_s;
    QTest::newRow("a book") << QJsonObject{{u"text"_s, QString(5000, u'E')}} << u"pasted_malformed"_s;
}

void TestPastedToken::distinguishesEachRefusal()
{
    QFETCH(const QJsonObject, changes);
    QFETCH(const QString, reason);
    const bool isText = changes.contains(u"text"_s);
    const QByteArray token = isText ? changes[u"text"_s].toString().toUtf8() : newToken(changes);
    QVERIFY(m_scene->letTimePass(std::chrono::seconds(120)));
    const std::optional<Error> error = m_scene->useToken(token);
    QVERIFY(error);
    QCOMPARE(auditWord(*error), reason);
    compareToNothingStored();
    QCOMPARE(m_scene->useToken(newToken()), test::noError); // the right one leads on
}

void TestPastedToken::refusesAPersonsToken()
{
    const QByteArray token = support::userToken(m_scene->servers.sandbox().url(), u"700000000000001"_s);
    QVERIFY(!token.isEmpty());
    QCOMPARE(auditWord(*m_scene->useToken(token)), u"pasted_not_system"_s);
    compareToNothingStored();
}

void TestPastedToken::takesNoOtherUsersTokenForTheConnectedOne()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    m_scene->flow->dispatch(setupevent::SignInAgain{});
    QCOMPARE(auditWord(*m_scene->useToken(newToken())), u"other_account"_s);
    QCOMPARE(m_scene->progress().account, m_scene->flow->state().account.id);
    QCOMPARE(m_scene->store->reader().accounts.accounts()->size(), 1);
}

QTEST_GUILESS_MAIN(TestPastedToken)
#include "tst_pastedtoken.moc"
