// SPDX-License-Identifier: GPL-3.0-or-later
#include "bareserver.h"
#include "relaylink/eventstream.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QUrlQuery>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using shoptalk::support::answer;
using shoptalk::support::BareServer;

namespace {

/// The log of a relay, with the faults that a real one has only on bad days.
class EventLog {
public:
    EventLog()
        : m_server([this](QTcpSocket &socket) { handle(socket); })
    {
    }

    QUrl url() const { return m_server.url(); }
    qsizetype asked() const { return m_server.requests().size(); }
    qint64 lastAfter() const { return item(u"after"_s); }
    qint64 lastWait() const { return item(u"wait"_s); }

    void add(qint64 seq)
    {
        m_seqs << seq;
        if (m_waiting)
            handle(*m_waiting);
    }
    void forgetBefore(qint64 seq)
    {
        m_seqs.removeIf([seq](qint64 each) { return each < seq; });
        m_oldest = seq;
    }

    QByteArray refusal; ///< A status line and the relay's code: "401 Unauthorized unauthorised".
    std::optional<qint64> head; ///< Answered instead of the real value.
    QByteArray body = "{}"; ///< The body of each event.

private:
    qint64 item(const QString &key) const
    {
        const QByteArray request = m_server.requests().last();
        const QUrl url(QString::fromLatin1(request.mid(4, request.indexOf(" HTTP") - 4)));
        return QUrlQuery(url).queryItemValue(key).toLongLong();
    }

    void handle(QTcpSocket &socket)
    {
        m_waiting = nullptr;
        if (!refusal.isEmpty()) {
            const QByteArray code = refusal.mid(refusal.lastIndexOf(' ') + 1);
            socket.write(answer(R"({"error":{"code":")" + code + R"(","message":"m"}})", refusal));
            return;
        }
        if (lastAfter() > 0 && lastAfter() + 1 < m_oldest) {
            socket.write(answer(R"({"error":{"code":"cursor_expired","message":"m"}})", "410 Gone"));
            return;
        }
        const QString encoded = QString::fromLatin1(body.toBase64());
        QJsonArray events;
        for (const qint64 seq : m_seqs) {
            if (seq > lastAfter() && events.size() < item(u"limit"_s))
                events.append(QJsonObject{{u"seq"_s, seq},
                                          {u"kind"_s, u"webhook"_s},
                                          {u"encoding"_s, u"base64"_s},
                                          {u"body"_s, encoded}});
        }
        if (events.isEmpty() && lastWait() > 0) {
            m_waiting = &socket;
            return;
        }
        const qint64 next =
            events.isEmpty() ? lastAfter() : events.last().toObject().value("seq"_L1).toInteger();
        const qint64 newest = m_seqs.isEmpty() ? 0 : m_seqs.last();
        const QJsonObject page{{u"events"_s, events},
                               {u"next"_s, next},
                               {u"head"_s, head.value_or(newest)},
                               {u"oldest"_s, m_oldest}};
        socket.write(answer(QJsonDocument(page).toJson()));
    }

    BareServer m_server;
    QList<qint64> m_seqs;
    qint64 m_oldest = 1;
    QPointer<QTcpSocket> m_waiting;
};

class MemorySink final : public EventSink {
public:
    qint64 cursor() const override { return m_cursor; }
    QCoro::Task<Result<void>> take(EventPage page) override
    {
        if (refuses)
            co_return failure(Error::Kind::Storage, Reason::DiskFull);
        for (const RelayEvent &event : page.events)
            taken << event.seq;
        m_cursor = page.next;
        co_return Result<void>();
    }

    QList<qint64> taken;
    bool refuses = false;
    qint64 m_cursor = 0;
};

struct Link {
    EventLog log;
    QNetworkAccessManager network;
    RelaySender client{network, log.url()};
    MemorySink sink;
    EventStream stream{client, sink};
    QList<EventStream::State> states;

    Link()
    {
        QObject::connect(&stream, &EventStream::stateChanged, &stream,
                         [this](EventStream::State state) { states << state; });
    }
};

} // namespace

using State = EventStream::State;

class TestEventStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsThereIsTakenInOrder();
    void whatComesLaterIsTakenAtOnce();
    void manyPagesAreTakenOneAfterAnother();
    void aGapInSeqIsReportedAndPassed();
    void anExpiredCursorGoesOnWithTheOldest();
    void aLogRestoredFromAnOlderCopyIsAHole();
    void whatCouldNotBeStoredIsAskedForAgain();
    void aPageThatIsTooLargeIsAskedForInParts();
    void aRevokedDeviceStops();
    void aRelayThatIsAwayIsTriedAgain();
    void aHeadBeyondTheLastEventIsWaitedFor();
    void stoppingEndsTheRequestUnderWay();
    void endingInTheMiddleIsSafe();
};

void TestEventStream::whatIsThereIsTakenInOrder()
{
    Link link;
    link.log.add(1);
    link.log.add(2);
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QCOMPARE(link.sink.taken, (QList<qint64>{1, 2}));
    QCOMPARE(link.states, (QList{State::Connecting, State::UpToDate}));
}

void TestEventStream::whatComesLaterIsTakenAtOnce()
{
    Link link;
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QTRY_COMPARE(link.log.asked(), 2);
    QVERIFY(link.log.lastWait() >= 25);
    link.log.add(1);
    QTRY_COMPARE(link.sink.taken, (QList<qint64>{1}));
}

void TestEventStream::manyPagesAreTakenOneAfterAnother()
{
    Link link;
    QList<qint64> all;
    for (qint64 seq = 1; seq <= 450; ++seq) {
        link.log.add(seq);
        all << seq;
    }
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QCOMPARE(link.sink.taken, all);
    QCOMPARE(link.states, (QList{State::Connecting, State::CatchingUp, State::UpToDate}));
}

void TestEventStream::aGapInSeqIsReportedAndPassed()
{
    Link link;
    link.sink.m_cursor = 1;
    link.log.add(2);
    link.log.add(4);
    QTest::ignoreMessage(QtCriticalMsg, "events are missing, from 3 on");
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QCOMPARE(link.sink.taken, (QList<qint64>{2, 4}));
    QVERIFY(link.states.contains(State::Gap));
}

void TestEventStream::anExpiredCursorGoesOnWithTheOldest()
{
    Link link;
    link.sink.m_cursor = 3;
    for (qint64 seq = 1; seq <= 9; ++seq)
        link.log.add(seq);
    link.log.forgetBefore(7);
    QTest::ignoreMessage(QtCriticalMsg,
                         "events are missing for good: the relay no longer keeps what follows the cursor");
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QCOMPARE(link.sink.taken, (QList<qint64>{7, 8, 9}));
    QVERIFY(link.states.contains(State::Gap));
}

void TestEventStream::aLogRestoredFromAnOlderCopyIsAHole()
{
    Link link;
    link.sink.m_cursor = 9;
    link.log.add(1);
    link.log.add(2);
    QTest::ignoreMessage(QtCriticalMsg,
                         "the relay's log ends at 2 but this console holds events up to 9 - it was "
                         "restored from an older copy");
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QVERIFY(link.states.contains(State::Gap));
    QCOMPARE(link.sink.cursor(), 2);
    QTRY_VERIFY(link.log.lastAfter() == 2);
    link.log.add(3);
    QTRY_COMPARE(link.sink.taken, (QList<qint64>{3}));
}

void TestEventStream::whatCouldNotBeStoredIsAskedForAgain()
{
    Link link;
    link.sink.refuses = true;
    link.log.add(1);
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::CatchingUp);
    QCOMPARE(link.sink.taken, QList<qint64>());
    link.sink.refuses = false;
    link.stream.wake();
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
    QCOMPARE(link.sink.taken, (QList<qint64>{1}));
}

void TestEventStream::aPageThatIsTooLargeIsAskedForInParts()
{
    Link link;
    // Just above the limit of an answer, so that there is little to transfer and the first half fits.
    link.log.body = QByteArray(128 * 1024, 'x');
    QList<qint64> all;
    for (qint64 seq = 1; seq <= 150; ++seq) {
        link.log.add(seq);
        all << seq;
    }
    link.stream.start();
    QTRY_COMPARE(link.sink.taken, all);
    QVERIFY(link.log.asked() >= 3); // the whole of it, and two parts
    QVERIFY(!link.states.contains(State::Offline));
}

void TestEventStream::aRevokedDeviceStops()
{
    Link link;
    link.log.refusal = "401 Unauthorized unauthorised";
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::Unauthorised);
    const qsizetype asked = link.log.asked();
    link.stream.wake();
    QCoreApplication::processEvents();
    QCOMPARE(link.log.asked(), asked);
    link.log.refusal.clear();
    link.stream.start(); // paired again
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
}

void TestEventStream::aRelayThatIsAwayIsTriedAgain()
{
    Link link;
    link.log.add(1);
    link.log.refusal = "503 Unavailable overloaded";
    link.stream.start();
    QTRY_COMPARE(link.stream.state(), State::Offline);
    link.log.refusal.clear();
    QTRY_COMPARE(link.stream.state(), State::UpToDate); // by itself, after about a second
    QCOMPARE(link.sink.taken, (QList<qint64>{1}));
}

/// A relay that reports a higher head than it delivers is asked again, with pauses.
void TestEventStream::aHeadBeyondTheLastEventIsWaitedFor()
{
    Link link;
    link.log.add(1);
    link.log.head = 3;
    link.stream.start();
    QTRY_COMPARE(link.sink.taken, QList<qint64>{1});
    QElapsedTimer time;
    time.start();
    const qsizetype before = link.log.asked();
    QTRY_VERIFY(link.log.asked() >= before + 2); // one may have been under way already
    QVERIFY2(time.elapsed() >= 500, "that is the shortest pause");
    QCOMPARE(link.stream.state(), State::CatchingUp);
    link.log.head.reset();
    link.log.add(2);
    QTRY_COMPARE(link.sink.taken, (QList<qint64>{1, 2}));
    QTRY_COMPARE(link.stream.state(), State::UpToDate);
}

void TestEventStream::stoppingEndsTheRequestUnderWay()
{
    Link link;
    link.stream.start();
    QTRY_COMPARE(link.log.asked(), 2); // the second is a long-poll that hangs
    link.stream.stop();
    QCOMPARE(link.stream.state(), State::Stopped);
    link.log.add(1);
    QCoreApplication::processEvents();
    QCOMPARE(link.sink.taken, QList<qint64>());
    link.stream.start();
    QTRY_COMPARE(link.sink.taken, (QList<qint64>{1}));
}

void TestEventStream::endingInTheMiddleIsSafe()
{
    EventLog log;
    QNetworkAccessManager network;
    RelaySender client(network, log.url());
    MemorySink sink;
    auto stream = std::make_unique<EventStream>(client, sink);
    stream->start();
    QTRY_COMPARE(log.asked(), 2);
    stream.reset();
    log.add(1);
    QCoreApplication::processEvents();
    QCOMPARE(sink.taken, QList<qint64>());
}

QTEST_GUILESS_MAIN(TestEventStream)
#include "tst_eventstream.moc"
