// SPDX-License-Identifier: GPL-3.0-or-later
#include "setupscene.h"

#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using Step = SetupFlow::Step;

/// S1, S2, B11: the login in the person's own browser, by way of the relay's callback.
class TestBrowserLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void leadsThroughTheRelaysCallbackToTheBusinesses();
    void goesOnInTheBrowserWhenTheWindowIsOfNoUse();
    void refusesAForeignState_data();
    void refusesAForeignState();
    void refusesASecondAnswer();
    void takesNoForAnAnswer();
    void saysThatThereIsNoBrowser();
    void canBeCancelled();
    void opensThePageAgain();
    void saysThatNothingCameBack();
    void goesOnWhereTheRelayStartedAnew();
    void asksForAConfigurationInsteadOfPermissions();
    void asksAgainForDeclinedPermissions();

private:
    std::optional<Error> signIn();
    void compareToNothingStored();
    bool endLoginsTime();
    QUrlQuery lastAddress() { return QUrlQuery(m_scene->browser.opened().last()); }
    std::optional<test::SetupScene> m_scene;
};

void TestBrowserLogin::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
    QCOMPARE(m_scene->pair(), test::noError);
}

std::optional<Error> TestBrowserLogin::signIn()
{
    return m_scene->signInWithBrowser();
}

void TestBrowserLogin::compareToNothingStored()
{
    QCOMPARE(m_scene->flow->state().step, Step::Explain);
    QCOMPARE(m_scene->progress(), SetupRecord());
    QCOMPARE(m_scene->store->reader().accounts.accounts()->size(), 0);
    QCOMPARE(m_scene->asked(u"/oauth/access_token"_s), 0);
}

/// Ends the ten minutes for which the relay waits for the browser.
bool TestBrowserLogin::endLoginsTime()
{
    if (!m_scene->servers.relay().stop())
        return false;
    bool isDone = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"relay"_s);
        database.setDatabaseName(m_scene->servers.relayDatabase());
        if (database.open()) {
            QSqlQuery query(database);
            isDone =
                query.exec(u"UPDATE pending_logins SET expires_at_ms = 0"_s) && query.numRowsAffected() == 1;
        }
    }
    QSqlDatabase::removeDatabase(u"relay"_s);
    return isDone && m_scene->servers.startRelay();
}

void TestBrowserLogin::leadsThroughTheRelaysCallbackToTheBusinesses()
{
    QCOMPARE(signIn(), test::noError);
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
    QCOMPARE(m_scene->flow->state().account.name, u"Amelia Hartley"_s);
    QCOMPARE(lastAddress().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded),
             m_scene->servers.relayUrl().toString() + u"/oauth/callback"_s);
    QCOMPARE(lastAddress().queryItemValue(u"display"_s), u"page"_s);
    QTRY_COMPARE(m_scene->browser.ends().size(), 1);
    QVERIFY(m_scene->browser.ends().first().second.contains("You can go back to Shoptalk"));
    QCOMPARE(m_scene->browser.requests().size(), 0); // no window
}

void TestBrowserLogin::goesOnInTheBrowserWhenTheWindowIsOfNoUse()
{
    m_scene->browser.prefersBrowser = true;
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->browser.requests().size(), 1);
    QCOMPARE(m_scene->browser.opened().size(), 1);
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
}

void TestBrowserLogin::refusesAForeignState_data()
{
    QTest::addColumn<QString>("state");
    QTest::newRow("changed") << QString(43, u'x');
    QTest::newRow("cut off") << u"short"_s;
    QTest::newRow("missing") << QString();
}

void TestBrowserLogin::refusesAForeignState()
{
    QFETCH(const QString, state);
    m_scene->browser.tamperRedirect = [&state](QUrl &redirect) {
        QUrlQuery query(redirect);
        query.removeQueryItem(u"state"_s);
        if (!state.isEmpty())
            query.addQueryItem(u"state"_s, state);
        redirect.setQuery(query);
    };
    m_scene->flow->dispatch(setupevent::SignInWithBrowser{u"en"_s});
    QTRY_COMPARE(m_scene->browser.ends().size(), 1);
    QVERIFY(m_scene->browser.ends().first().second.contains("not known here"));
    QVERIFY(m_scene->flow->state().isBusy()); // still waiting for its own
    m_scene->flow->dispatch(setupevent::CancelLogin{});
    compareToNothingStored();
}

void TestBrowserLogin::refusesASecondAnswer()
{
    QCOMPARE(signIn(), test::noError);
    QTRY_COMPARE(m_scene->browser.ends().size(), 1);
    const int exchanged = m_scene->asked(u"/oauth/access_token"_s);
    const QUrl used = m_scene->browser.ends().first().first;
    m_scene->browser.tamperRedirect = [&used](QUrl &redirect) { redirect = used; };
    QCOMPARE(m_scene->back(), test::noError);
    m_scene->flow->dispatch(setupevent::SignInWithBrowser{u"en"_s});
    QTRY_COMPARE(m_scene->browser.ends().size(), 2);
    QVERIFY(m_scene->browser.ends().last().second.contains("not known here"));
    m_scene->flow->dispatch(setupevent::CancelLogin{});
    QCOMPARE(m_scene->asked(u"/oauth/access_token"_s), exchanged);
    QVERIFY(m_scene->progress().account.isEmpty());
}

void TestBrowserLogin::takesNoForAnAnswer()
{
    m_scene->browser.cancels = true;
    QCOMPARE(auditWord(*signIn()), u"login_declined"_s);
    compareToNothingStored();
}

void TestBrowserLogin::saysThatThereIsNoBrowser()
{
    m_scene->browser.hasNoBrowser = true;
    QCOMPARE(auditWord(*signIn()), u"browser_missing"_s);
    compareToNothingStored();
}

void TestBrowserLogin::canBeCancelled()
{
    m_scene->browser.walksAway = true;
    std::optional<Error> error;
    connect(&*m_scene->flow, &SetupFlow::stateChanged, this,
            [this, &error] { error = m_scene->flow->state().problem; });
    m_scene->flow->dispatch(setupevent::SignInWithBrowser{u"en"_s});
    QTRY_COMPARE(m_scene->browser.opened().size(), 1);
    QVERIFY(m_scene->flow->state().isBusy());
    m_scene->flow->dispatch(setupevent::CancelLogin{});
    QVERIFY(!m_scene->flow->state().isBusy());
    QVERIFY(error);
    QCOMPARE(auditWord(*error), u"login_closed"_s);
    // Whoever finishes in the browser after all has finished nothing here.
    m_scene->browser.walksAway = false;
    m_scene->browser.openInBrowser(m_scene->browser.opened().first());
    QTRY_COMPARE(m_scene->browser.ends().size(), 1);
    compareToNothingStored();
    QCOMPARE(signIn(), test::noError);
}

void TestBrowserLogin::opensThePageAgain()
{
    m_scene->browser.walksAway = true;
    m_scene->flow->dispatch(setupevent::SignInWithBrowser{u"en"_s});
    QTRY_COMPARE(m_scene->browser.opened().size(), 1);
    m_scene->browser.walksAway = false;
    m_scene->flow->dispatch(setupevent::RaiseLogin{});
    QCOMPARE(m_scene->browser.opened().size(), 2);
    QCOMPARE(m_scene->browser.opened().first(), m_scene->browser.opened().last());
    QTRY_COMPARE(m_scene->flow->state().step, Step::BusinessManager);
}

void TestBrowserLogin::saysThatNothingCameBack()
{
    m_scene->browser.walksAway = true;
    m_scene->flow->dispatch(setupevent::SignInWithBrowser{u"en"_s});
    QTRY_COMPARE(m_scene->browser.opened().size(), 1);
    std::optional<Error> error;
    connect(&*m_scene->flow, &SetupFlow::stateChanged, this,
            [this, &error] { error = m_scene->flow->state().problem; });
    QVERIFY(endLoginsTime());
    QTRY_VERIFY(error);
    QCOMPARE(auditWord(*error), u"browser_timeout"_s);
    compareToNothingStored();
}

void TestBrowserLogin::goesOnWhereTheRelayStartedAnew()
{
    m_scene->browser.walksAway = true;
    m_scene->flow->dispatch(setupevent::SignInWithBrowser{u"en"_s});
    QTRY_COMPARE(m_scene->browser.opened().size(), 1);
    QVERIFY(m_scene->servers.relay().stop());
    QVERIFY(m_scene->servers.startRelay());
    m_scene->browser.walksAway = false;
    m_scene->flow->dispatch(setupevent::RaiseLogin{});
    QTRY_COMPARE(m_scene->flow->state().step, Step::BusinessManager);
}

void TestBrowserLogin::asksForAConfigurationInsteadOfPermissions()
{
    m_scene->servers.relay().stop();
    m_scene->servers.setMeta(u"login_config_id = \"%1\""_s.arg(m_scene->servers.loginConfigId()));
    QVERIFY(m_scene->servers.startRelay());
    for (const bool inBrowser : {true, false}) {
        QCOMPARE(inBrowser ? signIn() : m_scene->signIn(), test::noError);
        const QUrlQuery address =
            inBrowser ? lastAddress() : QUrlQuery(m_scene->browser.requests().last().address);
        QCOMPARE(address.queryItemValue(u"config_id"_s), m_scene->servers.loginConfigId());
        QCOMPARE(address.queryItemValue(u"override_default_response_type"_s), u"true"_s);
        QCOMPARE(address.queryItemValue(u"response_type"_s), u"code"_s);
        QVERIFY(!address.hasQueryItem(u"scope"_s));
        QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
        QCOMPARE(m_scene->back(), test::noError);
    }
}

void TestBrowserLogin::asksAgainForDeclinedPermissions()
{
    m_scene->browser.declined = QStringList{u"whatsapp_business_messaging"_s};
    const std::optional<Error> error = signIn();
    QVERIFY(error);
    QCOMPARE(auditWord(*error), u"permissions_missing"_s);
    QCOMPARE(error->detail, u"whatsapp_business_messaging"_s);
    QVERIFY(!lastAddress().hasQueryItem(u"auth_type"_s));
    QCOMPARE(m_scene->asked(u"/me/permissions"_s), 1); // seen there, not guessed
    m_scene->browser.declined.clear();
    QCOMPARE(m_scene->retry(), test::noError);
    QCOMPARE(lastAddress().queryItemValue(u"auth_type"_s), u"rerequest"_s);
    QCOMPARE(m_scene->browser.opened().size(), 2); // in the same way
    QCOMPARE(m_scene->flow->state().step, Step::BusinessManager);
}

QTEST_GUILESS_MAIN(TestBrowserLogin)
#include "tst_browserlogin.moc"
