// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "graph/graphsender.h"
#include "graph/requests/businessmanagers.h"
#include "graph/requests/profile.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::answer;
using shoptalk::support::BareServer;

namespace {

/// Any request, with the server's answer unchanged.
struct RawRequest {
    GraphCall made;

    using Answer = HttpAnswer;
    GraphCall call() const { return made; }
    Result<HttpAnswer> answerIn(const HttpAnswer &answer) const { return answer; }
};

SharedSecret inventedToken()
{
    return std::make_shared<const Secret>(QByteArray("EAAInventedToken"));
}

Result<HttpAnswer> get(GraphSender &sender)
{
    return QCoro::waitFor(sender.send(inventedToken(), RawRequest{getCall(u"x"_s)}));
}

RawRequest postOf(const QJsonObject &body = {{u"a"_s, 1}})
{
    return RawRequest{postCall(u"x"_s, body)};
}

Result<HttpAnswer> post(GraphSender &sender, const QJsonObject &body = {{u"a"_s, 1}})
{
    return QCoro::waitFor(sender.send(inventedToken(), postOf(body)));
}

} // namespace

class TestGraphSender : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPostCarriesItsBodyOnce();
    void aLostAnswerIsOneRequestAndSaysSo_data();
    void aLostAnswerIsOneRequestAndSaysSo();
    void aRequestThatNeverLeftSaysSo_data();
    void aRequestThatNeverLeftSaysSo();
    void aKeptConnectionIsUsedAgain();
    void errorsOfTheServerAreAnswers();
    void redirectsAreNotFollowed();
    void cookiesAreNotKept();
    void anAnswerBeyondTheBoundIsCutOff();
    void whatIsUnderWayEndsWithTheSender();
    void theTokenGoesInTheHeaderOnly();
    void aListWithoutEndIsNoList();
    void anInsecureAddressIsRefused();
};

void TestGraphSender::aPostCarriesItsBodyOnce()
{
    BareServer server([](QTcpSocket &socket) { socket.write(answer(R"({"success":true})")); });
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto result = post(sender, QJsonObject{{u"text"_s, u"Grüße"_s}});
    QVERIFY(result);
    QCOMPARE(result->status, 200);
    QCOMPARE(result->body, R"({"success":true})");
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(server.requests().first().endsWith("\r\n\r\n"
                                               R"({"text":"Grüße"})"));
}

void TestGraphSender::aLostAnswerIsOneRequestAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("closed without a word") << QByteArray();
    QTest::newRow("closed in the headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
    QTest::newRow("closed in the body")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"mess");
}

void TestGraphSender::aLostAnswerIsOneRequestAndSaysSo()
{
    QFETCH(const QByteArray, written);
    BareServer server([&](QTcpSocket &socket) {
        socket.write(written);
        socket.disconnectFromHost();
    });
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto result = post(sender);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QCOMPARE(auditWord(result.error()), u"answer_lost"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestGraphSender::aRequestThatNeverLeftSaysSo_data()
{
    QTest::addColumn<QUrl>("url");
    quint16 closedPort = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        closedPort = server.serverPort();
    }
    QTest::newRow("nobody listens") << QUrl(u"http://127.0.0.1:%1/x"_s.arg(closedPort));
    QTest::newRow("no such host") << QUrl(u"https://nobody.invalid/x"_s);
}

void TestGraphSender::aRequestThatNeverLeftSaysSo()
{
    QFETCH(const QUrl, url);
    QNetworkAccessManager network;
    GraphSender sender(network, url, u"v26.0"_s);
    const auto result = post(sender);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Network);
    QCOMPARE(auditWord(result.error()), u"not_sent"_s);
}

void TestGraphSender::aKeptConnectionIsUsedAgain()
{
    BareServer server([](QTcpSocket &socket) { socket.write(answer("{}")); });
    QSignalSpy connections(&server, &QTcpServer::newConnection);
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    QVERIFY(post(sender));
    QVERIFY(post(sender));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(connections.size(), 1);
}

void TestGraphSender::errorsOfTheServerAreAnswers()
{
    BareServer server([](QTcpSocket &socket) { socket.write(answer(R"({"error":{}})", "503 Busy")); });
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto result = post(sender);
    QVERIFY(result);
    QCOMPARE(result->status, 503);
    QCOMPARE(result->body, R"({"error":{}})");
}

void TestGraphSender::redirectsAreNotFollowed()
{
    BareServer server(
        [](QTcpSocket &socket) { socket.write(answer("{}", "302 Found", "Location: /elsewhere\r\n")); });
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto result = get(sender);
    QVERIFY(result);
    QCOMPARE(result->status, 302);
    QCOMPARE(server.requests().size(), 1);
}

void TestGraphSender::cookiesAreNotKept()
{
    BareServer server(
        [](QTcpSocket &socket) { socket.write(answer("{}", "200 OK", "Set-Cookie: a=b\r\n")); });
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    QVERIFY(get(sender));
    QVERIFY(get(sender));
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(!server.requests().last().toLower().contains("cookie"));
}

void TestGraphSender::anAnswerBeyondTheBoundIsCutOff()
{
    BareServer server([](QTcpSocket &socket) { socket.write(answer(QByteArray(9 * 1024 * 1024, 'x'))); });
    QNetworkAccessManager network;
    GraphSender sender(network, server.url(), u"v26.0"_s);
    const auto result = get(sender);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Malformed);
    QCOMPARE(auditWord(result.error()), u"answer_too_large"_s);
}

void TestGraphSender::whatIsUnderWayEndsWithTheSender()
{
    BareServer server([](QTcpSocket &) {});
    QNetworkAccessManager network;
    auto sender = std::make_unique<GraphSender>(network, server.url(), u"v26.0"_s);
    std::optional<Result<HttpAnswer>> result;
    QCoro::connect(sender->send(inventedToken(), postOf()), this,
                   [&](Result<HttpAnswer> answered) { result = std::move(answered); });
    QTRY_COMPARE(server.requests().size(), 1); // the server may see it before we know that it has gone
    QVERIFY(!result);
    sender.reset();
    QTRY_VERIFY(result.has_value());
    QCOMPARE(result->error().kind, Error::Kind::Network);
    QCOMPARE(auditWord(result->error()), u"answer_lost"_s);
}

void TestGraphSender::theTokenGoesInTheHeaderOnly()
{
    BareServer server([](QTcpSocket &socket) { socket.write(answer(R"({"data":[],"paging":{}})")); });
    QNetworkAccessManager network;
    GraphSender client(network, QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), u"v26.0"_s);
    const auto token = std::make_shared<const Secret>(QByteArray("EAAInventedToken"));
    QVERIFY(QCoro::waitFor(client.send(token, ListBusinessManagers{})));
    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("GET /v26.0/me/businesses?fields=id,name,verification_status"));
    QVERIFY(request.contains("Authorization: Bearer EAAInventedToken\r\n"));
    QCOMPARE(request.count("EAAInventedToken"), 1);
}

/// S6: an incomplete list is an error, and never returned as a complete one.
void TestGraphSender::aListWithoutEndIsNoList()
{
    BareServer server([](QTcpSocket &socket) {
        socket.write(
            answer(R"({"data":[{"id":"1","name":"A"}],"paging":{"cursors":{"after":"same"},"next":"n"}})"));
    });
    QNetworkAccessManager network;
    GraphSender client(network, QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), u"v26.0"_s);
    const auto token = std::make_shared<const Secret>(QByteArray("EAAInventedToken"));
    const auto list = QCoro::waitFor(client.send(token, ListBusinessManagers{}));
    QVERIFY(!list);
    QCOMPARE(list.error().kind, Error::Kind::Malformed);
    QCOMPARE(auditWord(list.error()), u"list_endless"_s);
    QCOMPARE(server.requests().size(), 2);
}

void TestGraphSender::anInsecureAddressIsRefused()
{
    QNetworkAccessManager network;
    GraphSender client(network, QUrl(u"http://graph.example"_s), u"v26.0"_s);
    const auto result = QCoro::waitFor(
        client.send(std::make_shared<const Secret>(QByteArray("EAAInventedToken")), FetchProfile{}));
    QVERIFY(!result);
    QCOMPARE(auditWord(result.error()), u"graph_address_insecure"_s);
}

QTEST_GUILESS_MAIN(TestGraphSender)
#include "tst_graphsender.moc"
