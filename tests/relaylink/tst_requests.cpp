// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/browserlogins.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/events.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/numbers.h"
#include "relaylink/requests/selftest.h"
#include "relaylink/requests/tokens.h"
#include "relaylink/requests/waketokens.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;

Q_DECLARE_METATYPE(shoptalk::RelayCall)

namespace {

using Lane = RelayCall::Lane;

SharedSecret secret(const char *text)
{
    return std::make_shared<const Secret>(QByteArray(text));
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class TestRequests : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRequestSaysWhatTheRelayExpects_data();
    void aRequestSaysWhatTheRelayExpects();
    void onlyEventsAreInTheLaneThatIsCancelled();
    void aTeamEventNeedsAKey();
    void theCallbackIsAskedAsMetaAsks();
    void theCallbackHasToSayTheChallenge();
    void challengesDiffer();
    void theTimeIsTheRelaysOwn();
    void oneEventIsTheOneThatWasAskedFor();
    void aWakeTokenNeedsItsKey();
    void aBrowserThatIsNotBackIsNoError();
    void aReleasedNumberReportsWhetherItsAccountIsInUse();
};

void TestRequests::aRequestSaysWhatTheRelayExpects_data()
{
    QTest::addColumn<RelayCall>("call");
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("waitS");
    const auto row = [](const char *name, const RelayCall &call, const char *verb, const char *path,
                        const char *query = "", const char *body = "{}", int waitS = 0) {
        QTest::newRow(name) << call << QByteArray(verb) << QString::fromLatin1(path)
                            << QString::fromLatin1(query) << QByteArray(body) << waitS;
    };
    const PhoneNumberId number(u"610"_s);
    row("identity", FetchIdentity().call(), "GET", "/v1/me");
    row("time", FetchTime().call(), "GET", "/healthz");
    row("code for a desktop", MakeDeviceCode{"wrapped"}.call(), "POST", "/v1/pairing-codes", "",
        R"({"handover":"d3JhcHBlZA"})");
    row("revoke", RevokeDevice{DeviceId(u"d1"_s)}.call(), "DELETE", "/v1/devices/d1");
    row("claim", ClaimNumber{number, WabaId(u"500"_s), secret("EAA"), u"v"_s}.call(), "PUT",
        "/v1/numbers/610", "", R"({"access_token":"EAA","verify_token":"v","waba_id":"500"})");
    row("release", ReleaseNumber{number}.call(), "DELETE", "/v1/numbers/610");
    row("exchange", ExchangeCode{u"AQD"_s, QUrl(u"https://a.example/x"_s)}.call(), "POST",
        "/v1/oauth/exchange", "", R"({"code":"AQD","redirect_uri":"https://a.example/x"})");
    row("extend", ExtendToken{secret("EAA")}.call(), "POST", "/v1/oauth/exchange", "",
        R"({"short_lived_token":"EAA"})");
    row("inspect", InspectToken{secret("EAA")}.call(), "POST", "/v1/oauth/inspect", "", R"({"token":"EAA"})");
    row("login", BeginLogin{secret("s")}.call(), "POST", "/v1/oauth/logins", "", R"({"state":"s"})");
    row("sign-up", BeginSignup{secret("s")}.call(), "POST", "/v1/oauth/logins", "",
        R"({"kind":"signup","state":"s"})");
    row("what the browser brings", FetchLoginAnswer{u"l1"_s, 25}.call(), "GET", "/v1/oauth/logins/l1",
        "wait=25", "{}", 25);
    row("end of a login", EndLogin{u"l1"_s}.call(), "DELETE", "/v1/oauth/logins/l1");
    row("events", FetchEvents{7, 100, 50}.call(), "GET", "/v1/events", "after=7&limit=100&wait=50", "{}", 50);
    row("one event", FetchEvent{8, 10}.call(), "GET", "/v1/events", "after=7&limit=1&wait=10", "{}", 10);
    row("wake token", RegisterWakeToken().call(), "PUT", "/v1/doorbell");
    row("last message", FetchLastMessageSeq{7, 50}.call(), "GET", "/v1/doorbell", "after=7&wait=50", "{}",
        50);
}

void TestRequests::aRequestSaysWhatTheRelayExpects()
{
    QFETCH(const RelayCall, call);
    QTEST(call.verb, "verb");
    QTEST(call.path, "path");
    QTEST(call.query.toString(), "query");
    QTEST(QJsonDocument(call.body).toJson(QJsonDocument::Compact), "body");
    QTEST(call.waitS.value_or(0), "waitS");
    QCOMPARE(call.waitS.has_value(), call.query.hasQueryItem(u"wait"_s));
    QVERIFY(call.publicAddress.isEmpty());
}

void TestRequests::onlyEventsAreInTheLaneThatIsCancelled()
{
    QVERIFY(FetchEvents().call().lane == Lane::Events);
    QVERIFY(FetchLastMessageSeq().call().lane == Lane::Events);
    QVERIFY(FetchEvent().call().lane == Lane::Ordinary);
    QVERIFY(FetchLoginAnswer().call().lane == Lane::Ordinary);
}

void TestRequests::aTeamEventNeedsAKey()
{
    const Result<RelayCall> call = AppendTeamEvent{"read"}.call(nullptr);
    QVERIFY(!call);
    QCOMPARE(call.error().kind, Error::Kind::Secrets);
    QCOMPARE(call.error().reason, Reason::WorkspaceKeyMissing);
    QCOMPARE(AppendTeamEvent().answerIn(json(R"({"seq":12})")), Result<qint64>(12));
}

void TestRequests::theCallbackIsAskedAsMetaAsks()
{
    const QUrl callback(u"https://relay.example/webhooks/whatsapp"_s);
    const RelayCall call = VerifyCallback{callback, secret("a+b"), u"123"_s}.call();
    QCOMPARE(call.verb, "GET");
    QCOMPARE(call.publicAddress, callback);
    QCOMPARE(call.query.toString(QUrl::FullyEncoded),
             u"hub.mode=subscribe&hub.challenge=123&hub.verify_token=a%2Bb"_s);
}

void TestRequests::theCallbackHasToSayTheChallenge()
{
    const VerifyCallback request{QUrl(), secret("v"), u"123"_s};
    QVERIFY(request.answerIn(RelayAnswer{200, "123", {}}));
    const Result<void> other = request.answerIn(RelayAnswer{200, "hello", {}});
    QCOMPARE(other.error().reason, Reason::CallbackWrong);
    QCOMPARE(request.answerIn(RelayAnswer{403, "123", {}}).error().detail, u"http_403"_s);
}

void TestRequests::challengesDiffer()
{
    QVERIFY(newChallenge() != newChallenge() || newChallenge() != newChallenge());
}

void TestRequests::theTimeIsTheRelaysOwn()
{
    const QDateTime date(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    QCOMPARE(FetchTime().answerIn(RelayAnswer{200, "{}", date}), Result<QDateTime>(date));
    QCOMPARE(FetchTime().answerIn(RelayAnswer{200, "{}", {}}).error().detail, u"no date"_s);
    QCOMPARE(FetchTime().answerIn(RelayAnswer{503, {}, date}).error().kind, Error::Kind::Network);
}

void TestRequests::oneEventIsTheOneThatWasAskedFor()
{
    const QJsonObject page = json(
        R"({"events":[{"seq":8,"received_at":"2026-11-28T12:00:00Z","kind":"webhook","encoding":"base64","body":"e30="}],)"
        R"("next":8,"head":8,"oldest":1})");
    const Result<RelayEvent> found = FetchEvent{8, 0}.answerIn(page, nullptr);
    QVERIFY(found);
    QCOMPARE(found->body, "{}");
    QCOMPARE((FetchEvent{7, 0}.answerIn(page, nullptr).error().reason), Reason::EventMissing);
    QCOMPARE((FetchEvents{7, 1, 0}.answerIn(page, nullptr)->next), 8);
    QVERIFY(!(FetchEvents{7, 1, 0}.answerIn(json("{}"), nullptr)));
}

void TestRequests::aWakeTokenNeedsItsKey()
{
    const Result<WakeToken> token = RegisterWakeToken().answerIn(json(R"({"doorbell":"stb_1","rang":7})"));
    QVERIFY(token);
    QCOMPARE(token->key->bytes(), "stb_1");
    QCOMPARE(token->lastMessageSeq, 7);
    QVERIFY(!RegisterWakeToken().answerIn(json(R"({"rang":7})")));
    QVERIFY(!FetchLastMessageSeq().answerIn(json("{}")));
}

void TestRequests::aBrowserThatIsNotBackIsNoError()
{
    const QDateTime now(QDate(2026, 11, 28), QTime(12, 0), Qt::UTC);
    const FetchLoginAnswer request{u"l1"_s, 0};
    QVERIFY(!request.answerIn(json(R"({"status":"waiting"})"), now)->isThere);
    const auto back = request.answerIn(json(R"({"status":"answered","code":"AQD","state":"s"})"), now);
    QVERIFY(back->isThere);
    QCOMPARE(back->code, u"AQD"_s);
    QVERIFY(!request.answerIn(json(R"({"status":"answered"})"), now));
}

void TestRequests::aReleasedNumberReportsWhetherItsAccountIsInUse()
{
    QCOMPARE(ReleaseNumber().answerIn(json(R"({"waba_in_use":true})")), Result<bool>(true));
    QCOMPARE(ReleaseNumber().answerIn(json("{}")), Result<bool>(false));
}

QTEST_GUILESS_MAIN(TestRequests)
#include "tst_requests.moc"
