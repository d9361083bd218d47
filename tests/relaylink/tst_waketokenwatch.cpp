// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "relaylink/waketokenwatch.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::answer;
using shoptalk::support::BareServer;

/// B16: what a locked console asks the relay, with faults of the relay. The test with a real relay is
/// e2e.notifications.
class TestWakeTokenWatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void wakesOnceForWhatCame();
    void theKeyStandsInNoAddress();
    void goesOnAfterAFailure_data();
    void goesOnAfterAFailure();
    void stopsWhereTheWakeTokenIsUnknown();
    void isSilentWithoutAWakeTokenAndAfterItsEnd();

private:
    /// Answers the pending request, as soon as there is one.
    void write(const QByteArray &text);
    void lastMessageSeq(qint64 seq) { write(answer(R"({"rang":)" + QByteArray::number(seq) + '}')); }
    QByteArray question() const { return m_server->requests().value(m_server->requests().size() - 1); }

    QNetworkAccessManager m_network;
    std::unique_ptr<BareServer> m_server;
    QPointer<QTcpSocket> m_open;
    std::unique_ptr<WakeTokenWatch> m_watch;
};

void TestWakeTokenWatch::init()
{
    m_server = std::make_unique<BareServer>([this](QTcpSocket &socket) { m_open = &socket; });
    m_watch = std::make_unique<WakeTokenWatch>(m_network);
    m_watch->keep(m_server->url(), std::make_shared<const Secret>("bell_invented"));
}

void TestWakeTokenWatch::cleanup()
{
    m_watch.reset();
    m_server.reset();
}

void TestWakeTokenWatch::write(const QByteArray &text)
{
    QTRY_VERIFY(m_open);
    QTcpSocket *socket = m_open;
    m_open = nullptr;
    socket->write(text);
}

void TestWakeTokenWatch::wakesOnceForWhatCame()
{
    QSignalSpy wakes(m_watch.get(), &WakeTokenWatch::lastMessageSeq);
    m_watch->start(7);
    QTRY_VERIFY(question().startsWith("GET /v1/doorbell?after=7&wait=50 "));
    lastMessageSeq(7); // the time was up
    QTRY_COMPARE(m_server->requests().size(), 2);
    QCOMPARE(wakes.size(), 0);
    lastMessageSeq(12);
    QTRY_COMPARE(wakes.size(), 1);
    QTRY_VERIFY(question().startsWith("GET /v1/doorbell?after=12&"));
    lastMessageSeq(12);
    QTRY_COMPARE(m_server->requests().size(), 4);
    QCOMPARE(wakes.size(), 1);
}

void TestWakeTokenWatch::theKeyStandsInNoAddress()
{
    m_watch->start(0);
    QTRY_VERIFY(question().contains("Authorization: Bearer bell_invented\r\n"));
    QVERIFY(!question().left(question().indexOf('\r')).contains("bell_"));
}

void TestWakeTokenWatch::goesOnAfterAFailure_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("the relay's storage fails")
        << answer(R"({"error":{"code":"unavailable","message":"m"}})", "503 Service Unavailable");
    QTest::newRow("too many questions")
        << answer(R"({"error":{"code":"rate_limited","message":"m"}})", "429 Too Many Requests");
    QTest::newRow("another program") << answer("<html></html>");
    QTest::newRow("no number") << answer(R"({"rang":"x"})");
}

void TestWakeTokenWatch::goesOnAfterAFailure()
{
    QFETCH(const QByteArray, text);
    QSignalSpy wakes(m_watch.get(), &WakeTokenWatch::lastMessageSeq);
    m_watch->start(1);
    write(text);
    lastMessageSeq(2);
    QTRY_COMPARE(wakes.size(), 1);
}

void TestWakeTokenWatch::stopsWhereTheWakeTokenIsUnknown()
{
    m_watch->start(1);
    QVERIFY(m_watch->isListening());
    write(answer(R"({"error":{"code":"unauthorised","message":"m"}})", "401 Unauthorized"));
    QTRY_VERIFY(!m_watch->isListening());
    m_watch->start(1);
    QVERIFY2(!m_watch->isListening(), "it is not asked again");
}

void TestWakeTokenWatch::isSilentWithoutAWakeTokenAndAfterItsEnd()
{
    WakeTokenWatch without(m_network);
    without.start(0);
    QVERIFY(!without.isListening());

    QSignalSpy wakes(m_watch.get(), &WakeTokenWatch::lastMessageSeq);
    m_watch->start(0);
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_watch->stop();
    QTRY_VERIFY(!m_open || m_open->state() != QAbstractSocket::ConnectedState);
    QVERIFY(!m_watch->isListening());
    QCOMPARE(wakes.size(), 0);
}

QTEST_GUILESS_MAIN(TestWakeTokenWatch)
#include "tst_waketokenwatch.moc"
