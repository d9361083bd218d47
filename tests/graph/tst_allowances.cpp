// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "graph/graphsender.h"
#include "tests/support/setclock.h"

#include <QNetworkAccessManager>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace shoptalk;
using shoptalk::support::answer;
using shoptalk::support::BareServer;

namespace {

/// Any request, with the server's answer as an object.
struct RawRequest {
    GraphCall made;

    using Answer = QJsonObject;
    GraphCall call() const { return made; }
    Result<QJsonObject> answerIn(const QJsonObject &answer) const { return answer; }
};

const QByteArray appUsed = "X-App-Usage: {\"call_count\":100,\"total_time\":3,\"total_cputime\":3}\r\n";
const QByteArray appFree = "X-App-Usage: {\"call_count\":40,\"total_time\":3,\"total_cputime\":3}\r\n";

QByteArray accountUsage(int percent, int regainMinutes)
{
    return "X-Business-Use-Case-Usage: {\"500\":[{\"type\":\"whatsapp\",\"call_count\":"
        + QByteArray::number(percent) + ",\"total_cputime\":1,\"total_time\":1,"
        + "\"estimated_time_to_regain_access\":" + QByteArray::number(regainMinutes) + "}]}\r\n";
}

QByteArray refusal(int code)
{
    return "{\"error\":{\"code\":" + QByteArray::number(code) + ",\"message\":\"Too many calls\"}}";
}

} // namespace

/// Calls while one of Meta's hourly allowances is used up.
class TestAllowances : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void noCallIsMadeWhileTheAppsAllowanceIsUsedUp();
    void anAccountsAllowanceIsItsOwn();
    void messagesAndTheirFilesAreSentAllTheSame();
    void aFreeAllowanceIsUsedAtOnce();
    void aRefusalTellsUntilWhen_data();
    void aRefusalTellsUntilWhen();
    void anotherRefusalHasNoTime();
    void aClockThatWasSetBackMakesNoCallWait();

private:
    Result<QJsonObject> send(const GraphCall &call);
    Result<QJsonObject> get(const QString &path) { return send(getCall(path)); }
    qsizetype arrived() const { return m_server->requests().size(); }

    QByteArray m_headers;
    QByteArray m_body;
    QByteArray m_status;
    support::SetClock m_clock;
    QNetworkAccessManager m_network;
    std::unique_ptr<BareServer> m_server;
    std::unique_ptr<GraphSender> m_sender;
};

void TestAllowances::init()
{
    m_headers.clear();
    m_body = "{}";
    m_status = "200 OK";
    m_clock.time = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
    m_server = std::make_unique<BareServer>(
        [this](QTcpSocket &socket) { socket.write(answer(m_body, m_status, m_headers)); });
    m_sender = std::make_unique<GraphSender>(m_network, m_server->url(), u"v26.0"_s, m_clock);
}

void TestAllowances::cleanup()
{
    m_sender.reset();
    m_server.reset();
}

Result<QJsonObject> TestAllowances::send(const GraphCall &call)
{
    const auto token = std::make_shared<const Secret>(QByteArray("EAAInventedToken"));
    return QCoro::waitFor(m_sender->send(token, RawRequest{call}));
}

void TestAllowances::noCallIsMadeWhileTheAppsAllowanceIsUsedUp()
{
    m_headers = appUsed;
    QVERIFY(get(u"610"_s));
    const Result<QJsonObject> refused = get(u"620/message_templates"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
    QCOMPARE(auditWord(refused.error()), u"meta_4"_s);
    QCOMPARE(regainedAt(refused.error()), m_clock.now().addSecs(60));
    QCOMPARE(arrived(), 1);
    m_clock.pass(59s);
    QVERIFY(!get(u"610"_s));
    QCOMPARE(arrived(), 1);
    m_clock.pass(1s);
    m_headers = appFree;
    QVERIFY(get(u"610"_s));
    QVERIFY(get(u"610"_s));
    QCOMPARE(arrived(), 3);
}

void TestAllowances::anAccountsAllowanceIsItsOwn()
{
    m_headers = accountUsage(20, 0);
    QVERIFY(get(u"610"_s)); // a number of the account
    m_headers = accountUsage(100, 12);
    QVERIFY(get(u"500/message_templates"_s));
    m_headers.clear();
    for (const QString &path : {u"500"_s, u"610/whatsapp_business_profile"_s}) {
        const Result<QJsonObject> refused = get(path);
        QVERIFY(!refused);
        QCOMPARE(auditWord(refused.error()), u"meta_80007"_s);
        QCOMPARE(regainedAt(refused.error()), m_clock.now().addSecs(12 * 60));
    }
    QUrlQuery ofNumber;
    ofNumber.addQueryItem(u"phone_number_id"_s, u"610"_s);
    QVERIFY(!send(getCall(u"9001"_s, ofNumber))); // a file that was sent to the number
    QCOMPARE(arrived(), 2);
    QVERIFY(get(u"700"_s)); // another account
    m_clock.pass(12min);
    QVERIFY(get(u"500"_s));
    QCOMPARE(arrived(), 4);
}

void TestAllowances::messagesAndTheirFilesAreSentAllTheSame()
{
    m_headers = appUsed;
    QVERIFY(get(u"610"_s));
    QVERIFY(send(postCall(u"610/messages"_s)));
    QVERIFY(send(postCall(u"610/media"_s)));
    QVERIFY(!send(postCall(u"610/block_users"_s)));
    QVERIFY(!send(deleteCall(u"610/block_users"_s)));
    QCOMPARE(arrived(), 3);
}

void TestAllowances::aFreeAllowanceIsUsedAtOnce()
{
    m_headers = appUsed;
    QVERIFY(get(u"610"_s));
    m_headers = appFree;
    QVERIFY(send(postCall(u"610/messages"_s))); // its answer says so
    QVERIFY(get(u"610"_s));
}

void TestAllowances::aRefusalTellsUntilWhen_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<int>("minutes");
    QTest::newRow("the app") << 4 << QByteArray() << 1;
    QTest::newRow("the account") << 80007 << QByteArray() << 1;
    QTest::newRow("the account, with an estimate") << 80007 << accountUsage(100, 30) << 30;
    QTest::newRow("the account of another number") << 80008 << accountUsage(100, 7) << 7;
}

void TestAllowances::aRefusalTellsUntilWhen()
{
    QFETCH(const int, code);
    QFETCH(const QByteArray, headers);
    QFETCH(const int, minutes);
    m_status = "400 Bad Request";
    m_body = refusal(code);
    m_headers = headers;
    const Result<QJsonObject> refused = get(u"610/whatsapp_business_profile"_s);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"Too many calls"_s));
    QCOMPARE(regainedAt(refused.error()), m_clock.now().addSecs(60 * minutes));
    QCOMPARE(regainedAt(get(u"610"_s).error()), m_clock.now().addSecs(60 * minutes));
    QCOMPARE(arrived(), 1);
}

void TestAllowances::anotherRefusalHasNoTime()
{
    m_status = "400 Bad Request";
    m_body = refusal(131009);
    QVERIFY(!regainedAt(get(u"610"_s).error()).isValid());
    m_body = refusal(613); // of one kind of call
    QVERIFY(!regainedAt(get(u"610"_s).error()).isValid());
    QCOMPARE(arrived(), 2);
}

void TestAllowances::aClockThatWasSetBackMakesNoCallWait()
{
    m_headers = appUsed;
    QVERIFY(get(u"610"_s));
    m_clock.time = m_clock.time.addDays(-2);
    QVERIFY(get(u"610"_s));
}

QTEST_GUILESS_MAIN(TestAllowances)
#include "tst_allowances.moc"
