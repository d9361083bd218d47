// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "contractfiles.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/events.h"
#include "relaylink/requests/identity.h"
#include "relaylink/requests/numbers.h"
#include "relaylink/requests/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <functional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using shoptalk::support::answer;
using shoptalk::support::BareServer;
using shoptalk::support::bodyOf;

namespace {

/// Goes on with another request after the first has failed, as a list of checks does.
QCoro::Task<void> inspectTwice(RelaySender *relay, SharedSecret token, bool isForEvents, int *failures)
{
    const InspectToken inspectToken{token};
    const Result<TokenFacts> first = co_await relay->send(inspectToken);
    *failures += first ? 0 : 1;
    if (isForEvents) {
        const FetchEvents fetchEvents{0, 1, 0};
        const Result<EventPage> second = co_await relay->send(fetchEvents);
        *failures += second ? 0 : 1;
    } else {
        const Result<TokenFacts> second = co_await relay->send(inspectToken);
        *failures += second ? 0 : 1;
    }
}

/// Counts what is started. Whether a server still sees a request that is aborted at once depends on how fast
/// Qt's network thread is.
class CountingNetwork : public QNetworkAccessManager {
public:
    int started() const { return m_started; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override
    {
        ++m_started;
        return QNetworkAccessManager::createRequest(operation, request, body);
    }

private:
    int m_started = 0;
};

} // namespace

class TestRelaySender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eventBodiesComeByteForByte();
    void anUnknownEncodingIsKeptAsItCame();
    void errorsHaveTheirKind_data();
    void errorsHaveTheirKind();
    void brokenAnswersAreMalformed_data();
    void brokenAnswersAreMalformed();
    void aRelayThatIsDownIsNetwork();
    void theTokenIsSentOnceItIsThere();
    void anInsecureAddressIsNeverAsked();
    void whatIsStartedDuringTheEndEndsToo_data();
    void whatIsStartedDuringTheEndEndsToo();
};

void TestRelaySender::eventBodiesComeByteForByte()
{
    const QByteArray bytes = R"({"t":"Gr\u00fc\u00dfe \ud83d\ude00 a\/b"})";
    QJsonObject page = QJsonDocument::fromJson(contract(u"events_answer.json"_s)).object();
    QJsonObject event = page.value("events"_L1).toArray().first().toObject();
    event.insert("encoding"_L1, u"base64"_s);
    event.insert("body"_L1, QString::fromLatin1(bytes.toBase64()));
    page.insert("events"_L1, QJsonArray{event});
    BareServer server([&](QTcpSocket &socket) { socket.write(answer(QJsonDocument(page).toJson())); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    const auto result = QCoro::waitFor(relay.send(FetchEvents{0, 100, 0}));
    QVERIFY(result);
    QCOMPARE(result->next, 1);
    QCOMPARE(result->head, 1);
    QCOMPARE(result->oldest, 1);
    QCOMPARE(result->events.size(), 1);
    QCOMPARE(result->events.first().seq, 1);
    QCOMPARE(result->events.first().kind, u"webhook"_s);
    QCOMPARE(result->events.first().body, bytes);
    QVERIFY(result->events.first().isReadable);
    QCOMPARE(result->events.first().receivedAt,
             QDateTime::fromString(u"2026-11-22T10:00:00.123Z"_s, Qt::ISODateWithMs));
}

void TestRelaySender::anUnknownEncodingIsKeptAsItCame()
{
    BareServer server([](QTcpSocket &socket) {
        socket.write(answer(R"({"events":[{"seq":1,"received_at":"2026-11-22T10:00:00Z","kind":"webhook",
            "encoding":"runes","body":"xyz"}],"next":1,"head":1,"oldest":1})"));
    });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    const auto page = QCoro::waitFor(relay.send(FetchEvents{0, 100, 0}));
    QVERIFY(page);
    QVERIFY(!page->events.first().isReadable);
    QCOMPARE(page->events.first().body, "xyz");
}

void TestRelaySender::errorsHaveTheirKind_data()
{
    using enum Error::Kind;
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *status, const QByteArray &body, Error::Kind kind,
                        const QString &reason) {
        QTest::newRow(name) << QByteArray(status) << body << kind << reason;
    };
    row("revoked", "401 Unauthorized", R"({"error":{"code":"unauthorised","message":"m"}})", Unauthorised,
        u"unauthorised"_s);
    row("used code", "403 Forbidden", R"({"error":{"code":"pairing_code_used","message":"m"}})", Rejected,
        u"pairing_code_used"_s);
    row("guessed too often", "429 Too Many", R"({"error":{"code":"too_many_attempts","message":"m"}})",
        Rejected, u"too_many_attempts"_s);
    row("rate limit", "429 Too Many", R"({"error":{"code":"rate_limited","message":"m"}})", RateLimited,
        u"rate_limited"_s);
    row("expired cursor", "410 Gone", R"({"error":{"code":"cursor_expired","message":"m"}})", Rejected,
        u"cursor_expired"_s);
    row("login refused", "422 Unprocessable", contract(u"exchange_refused.json"_s), Rejected,
        u"oauth_refused"_s);
    row("Meta ended the login", "403 Forbidden",
        R"({"error":{"code":"meta_refused","message":"m","meta":{"code":190,"error_subcode":463}}})",
        Unauthorised, u"meta_190_463"_s);
    row("Meta wants a pause", "429 Too Many", R"({"error":{"code":"meta_busy","message":"m"}})", RateLimited,
        u"meta_busy"_s);
    row("Meta is away", "502 Bad Gateway", R"({"error":{"code":"meta_unreachable","message":"m"}})", Network,
        u"meta_unreachable"_s);
    row("a proxy's page", "503 Unavailable", "<html>", Network, u"relay_unavailable"_s);
    row("no relay at all", "404 Not Found", "<html>", Malformed, u"relay_answer_malformed"_s);
    row("a redirect", "302 Found", "", Malformed, u"relay_answer_malformed"_s);
}

void TestRelaySender::errorsHaveTheirKind()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, body);
    BareServer server([&](QTcpSocket &socket) { socket.write(answer(body, status)); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    const auto result = QCoro::waitFor(relay.send(FetchIdentity{}));
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QTEST(auditWord(result.error()), "reason");
}

void TestRelaySender::brokenAnswersAreMalformed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("no page") << QByteArray("{}");
    QTest::newRow("event without a number")
        << QByteArray(R"({"events":[{"kind":"webhook","encoding":"base64","body":""}],"next":1,"head":1})");
    QTest::newRow("event without a body")
        << QByteArray(R"({"events":[{"seq":1,"kind":"webhook","encoding":"base64"}],"next":1,"head":1})");
}

void TestRelaySender::brokenAnswersAreMalformed()
{
    QFETCH(const QByteArray, body);
    BareServer server([&](QTcpSocket &socket) { socket.write(answer(body)); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    const auto result = QCoro::waitFor(relay.send(FetchEvents{0, 100, 0}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
    QCOMPARE(auditWord(result.error()), u"relay_answer_malformed"_s);
}

void TestRelaySender::aRelayThatIsDownIsNetwork()
{
    QUrl url;
    {
        BareServer server([](QTcpSocket &) {});
        url = server.url();
    }
    QNetworkAccessManager network;
    RelaySender relay(network, url);
    const auto result = QCoro::waitFor(relay.send(FetchIdentity{}));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QCOMPARE(auditWord(result.error()), u"relay_unreachable"_s);
}

void TestRelaySender::theTokenIsSentOnceItIsThere()
{
    BareServer server([](QTcpSocket &socket) { socket.write(answer("{}")); });
    QNetworkAccessManager network;
    RelaySender relay(network, server.url());
    (void)QCoro::waitFor(relay.send(FetchIdentity{}));
    QVERIFY(!server.requests().last().contains("Authorization"));
    relay.setToken(secret("std_invented"));
    (void)QCoro::waitFor(relay.send(FetchIdentity{}));
    QVERIFY(server.requests().last().contains("Authorization: Bearer std_invented\r\n"));
}

void TestRelaySender::anInsecureAddressIsNeverAsked()
{
    QNetworkAccessManager network;
    RelaySender relay(network, QUrl(u"http://relay.example"_s));
    const auto result = QCoro::waitFor(relay.send(PairDevice{u"K7QM-2XRP"_s, u"Front desk"_s, offeredKey()}));
    QVERIFY(!result);
    QCOMPARE(auditWord(result.error()), u"relay_address_insecure"_s);
}

void TestRelaySender::whatIsStartedDuringTheEndEndsToo_data()
{
    QTest::addColumn<bool>("isForEvents");
    QTest::newRow("a request") << false;
    QTest::newRow("a request for events") << true;
}

void TestRelaySender::whatIsStartedDuringTheEndEndsToo()
{
    QFETCH(const bool, isForEvents);
    BareServer server([](QTcpSocket &) {}); // never answers
    CountingNetwork network;
    auto relay = std::make_unique<RelaySender>(network, server.url());
    std::weak_ptr<const Secret> token;
    int failures = 0;
    {
        const SharedSecret held = secret("EAAInvented");
        token = held;
        inspectTwice(relay.get(), held, isForEvents, &failures);
    }
    QTRY_COMPARE(server.requests().size(), 1);
    relay.reset();
    QCOMPARE(failures, 2);
    QVERIFY(token.expired());
    QCOMPARE(network.started(), 1);
}

QTEST_GUILESS_MAIN(TestRelaySender)
#include "tst_relaysender.moc"
