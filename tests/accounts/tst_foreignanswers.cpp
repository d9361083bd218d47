// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttoken.h"
#include "accounts/boundseal.h"
#include "accounts/keymanager.h"
#include "secrets/keychain.h"
#include "setupscene.h"

#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using test::SetupScene;

namespace {

/// Changes a login's answer as an attacker might; the scene has had one login before.
using Tamper = void (*)(SetupScene &scene, LoginResult &answer);
/// Replaces the account's sealed token as an attacker might; the scene is connected.
using Replacement = QString (*)(SetupScene &scene, const QString &sealed);

QString stateOf(const LoginRequest &request)
{
    return QUrlQuery(request.address).queryItemValue(u"state"_s, QUrl::FullyDecoded);
}

QString underAnotherKey(SetupScene &scene, const QString &)
{
    Keychain keychain;
    Vault other(keychain, u"another-installation"_s);
    if (!QCoro::waitFor(other.open(false)))
        return {};
    return other.seal(Secret("EAAanother"), accountContext(scene.flow->state().account.id))
        .value_or(QString());
}

QString underTheKeyBefore(SetupScene &scene, const QString &sealed)
{
    KeyManager keys(*scene.store, scene.vault());
    const Result<void> rotated = QCoro::waitFor(keys.rotate(Secret()));
    return rotated ? sealed : QString();
}

QString ofTheLoginBefore(SetupScene &scene, const QString &sealed)
{
    return scene.signInAgain() ? QString() : sealed;
}

} // namespace

Q_DECLARE_METATYPE(Tamper)
Q_DECLARE_METATYPE(Replacement)

/// S2, S5: a swapped, truncated, re-used or foreign state, code or sealed token is refused, with nothing
/// written.
class TestForeignAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_scene.reset(); }
    void s2_stateAndCode_data();
    void s2_stateAndCode();
    void s5_sealedToken_data();
    void s5_sealedToken();
    void s5_otherTokensOfBefore();

private:
    qsizetype accounts() const { return m_scene->store->reader().accounts.accounts()->size(); }

    std::optional<SetupScene> m_scene;
};

void TestForeignAnswers::init()
{
    m_scene.emplace();
    QVERIFY2(m_scene->begin(), qPrintable(m_scene->servers.problem()));
}

void TestForeignAnswers::s2_stateAndCode_data()
{
    QTest::addColumn<Tamper>("tamper");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, Tamper tamper, const QString &reason) {
        QTest::newRow(name) << tamper << reason;
    };
    const QString byState = u"state_mismatch"_s;
    const QString byMeta = u"oauth_refused"_s;
    row(
        "state, swapped",
        [](SetupScene &scene, LoginResult &answer) {
            answer.state = stateOf(scene.browser.requests().first());
        },
        byState);
    row(
        "state, truncated", [](SetupScene &, LoginResult &answer) { answer.state.chop(1); }, byState);
    row(
        "state, re-used",
        [](SetupScene &scene, LoginResult &answer) { answer = scene.browser.answers().first(); }, byState);
    row(
        "state, foreign", [](SetupScene &, LoginResult &answer) { answer.state = QString(43, u'A'); },
        byState);
    row(
        "code, swapped",
        [](SetupScene &scene, LoginResult &answer) {
            const LoginResult own = answer; // of a login that this console did not begin
            answer = scene.browser.answers().first();
            answer.state = own.state.right(1) + own.state.left(own.state.size() - 1);
        },
        byState);
    row(
        "code, truncated", [](SetupScene &, LoginResult &answer) { answer.code.chop(1); }, byMeta);
    row(
        "code, re-used",
        [](SetupScene &scene, LoginResult &answer) { answer.code = scene.browser.answers().first().code; },
        byMeta);
    row(
        "code, foreign", [](SetupScene &, LoginResult &answer) { answer.code = u"AQDinvented"_s; }, byMeta);
}

void TestForeignAnswers::s2_stateAndCode()
{
    QFETCH(const Tamper, tamper);
    QFETCH(const QString, reason);
    QCOMPARE(m_scene->pair(), test::noError);
    QCOMPARE(m_scene->signIn(), test::noError);
    QCOMPARE(m_scene->back(), test::noError);
    const FacebookAccount before = m_scene->store->reader().accounts.accounts()->first();
    const QString sealed = m_scene->store->reader().accounts.sealedToken(before.id).value();
    const int exchanged = m_scene->asked(u"/oauth/access_token"_s);
    m_scene->browser.tamper = [this, tamper](LoginResult &answer) { tamper(*m_scene, answer); };
    const std::optional<Error> error = m_scene->signIn();
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Rejected);
    QCOMPARE(auditWord(*error), reason);
    QVERIFY(m_scene->progress().account.isEmpty());
    QCOMPARE(accounts(), 1);
    QCOMPARE(m_scene->store->reader().accounts.accounts()->first(), before);
    QCOMPARE(m_scene->store->reader().accounts.sealedToken(before.id).value(), sealed);
    if (reason == "state_mismatch"_L1)
        QCOMPARE(m_scene->asked(u"/oauth/access_token"_s), exchanged); // Meta never hears of the code
}

void TestForeignAnswers::s5_sealedToken_data()
{
    QTest::addColumn<Replacement>("replacement");
    const auto row = [](const char *name, Replacement replacement) { QTest::newRow(name) << replacement; };
    row("swapped with the relay's", [](SetupScene &scene, const QString &) {
        return scene.store->reader().relay.pairing()->value().sealedToken;
    });
    row("truncated", [](SetupScene &, const QString &sealed) { return sealed.chopped(2); });
    row("re-used after the key was changed", underTheKeyBefore);
    row("re-used under the same key", ofTheLoginBefore);
    row("foreign", underAnotherKey);
}

void TestForeignAnswers::s5_sealedToken()
{
    QFETCH(const Replacement, replacement);
    QCOMPARE(m_scene->connectShop(), test::noError);
    const AccountId account = m_scene->flow->state().account.id;
    SealedValue value;
    value.place = SealedValue::Place::Account;
    value.row = account.value();
    value.sealed = replacement(*m_scene, m_scene->store->reader().accounts.sealedToken(account).value());
    QVERIFY(!value.sealed.isEmpty());
    QVERIFY(QCoro::waitFor(
        m_scene->store->write([value](StoreSession &session) { return session.keys.replace(value); })));
    const FacebookAccount before = m_scene->store->reader().accounts.accounts()->first();
    const qsizetype reported = m_scene->store->reader().audit.page(0, 100)->size();
    const Result<SharedSecret> token = tokenOf(*m_scene->store, m_scene->vault(), account);
    QVERIFY(!token);
    QCOMPARE(auditWord(token.error()), u"sealed_value_damaged"_s);
    QCOMPARE(m_scene->store->reader().accounts.accounts()->first(), before);
    QCOMPARE(m_scene->store->reader().accounts.sealedToken(account).value(), value.sealed);
    QCOMPARE(m_scene->store->reader().audit.page(0, 100)->size(), reported);
}

/// The relay's token and the numbers' verify tokens: each only as it was stored last.
void TestForeignAnswers::s5_otherTokensOfBefore()
{
    QCOMPARE(m_scene->connectShop(), test::noError);
    const PhoneNumberId number = m_scene->progress().phoneNumbers.first();
    const auto relayToken = [this] { return m_scene->store->reader().relay.pairing()->value().sealedToken; };
    const auto verifyToken = [this, number] {
        return m_scene->store->reader().accounts.sealedVerifyToken(number).value();
    };
    const auto opens = [this](const QString &sealed, const QString &context) {
        return unsealBound(*m_scene->store, m_scene->vault(), sealed, context).has_value();
    };
    const QString relayBefore = relayToken();
    const QString verifyBefore = verifyToken();
    QVERIFY(opens(relayBefore, relayContext()) && opens(verifyBefore, numberContext(number)));
    QCOMPARE(m_scene->pairAgain(), test::noError); // which claims the number once more
    QVERIFY(opens(relayToken(), relayContext()) && opens(verifyToken(), numberContext(number)));
    QVERIFY(!opens(relayBefore, relayContext()));
    QVERIFY(!opens(verifyBefore, numberContext(number)));
}

QTEST_GUILESS_MAIN(TestForeignAnswers)
#include "tst_foreignanswers.moc"
