// SPDX-License-Identifier: GPL-3.0-or-later
#include "publisher.h"
#include "tests/support/bareserver.h"
#include "tests/support/setclock.h"
#include "updates/updatechecker.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using shoptalk::support::BareServer;
using shoptalk::support::SetClock;
using shoptalk::test::Publisher;

class TestUpdateChecker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_publisher.isReady()); }
    void init();
    void aNewerVersionIsFound();
    void theInstalledVersionIsNoNews();
    void nobodyIsAskedUntilAPersonWantsIt();
    void itAsksOnceADay();
    void aClockSetBackDoesNotStopIt();
    void anOlderFeedIsRefused();
    void aSecondFeedOfANumberIsRefused();
    void anExpiredFeedIsRefused();
    void aForgedFeedChangesNothing();
    void noAnswerIsTriedAgainTheNextDay();
    void aRequestCarriesNothing();
    void aHugeAnswerIsCutOff();
    void aCopyWithoutAnAddressAsksNobody();
    void whatWasInstalledSinceIsForgotten();
    void itMayEndWhileItAsks();

private:
    std::unique_ptr<UpdateChecker> make(UpdateState remembered = {},
                                        QVersionNumber installed = QVersionNumber(1, 0));
    Result<std::optional<UpdateRelease>> ask(UpdateChecker &checker)
    {
        return QCoro::waitFor(checker.check());
    }
    void serve(const QByteArray &file) { m_answer = support::answer(file); }

    Publisher m_publisher;
    SetClock m_clock;
    QByteArray m_answer;
    std::unique_ptr<BareServer> m_server;
};

void TestUpdateChecker::init()
{
    m_clock.time = QDateTime::currentDateTimeUtc();
    m_server = std::make_unique<BareServer>([this](QTcpSocket &socket) {
        socket.write(m_answer);
        socket.disconnectFromHost();
    });
}

std::unique_ptr<UpdateChecker> TestUpdateChecker::make(UpdateState remembered, QVersionNumber installed)
{
    const UpdateSource source{m_server->url(), m_publisher.publicKey(), std::move(installed)};
    return std::make_unique<UpdateChecker>(source, m_clock, std::move(remembered));
}

void TestUpdateChecker::aNewerVersionIsFound()
{
    serve(m_publisher.feed(1, u"1.1"_s, 30, "Search"));
    const auto checker = make();
    QSignalSpy found(checker.get(), &UpdateChecker::found);
    QSignalSpy changed(checker.get(), &UpdateChecker::stateChanged);
    const auto newer = ask(*checker);
    QVERIFY(newer && *newer);
    QCOMPARE((*newer)->version, QVersionNumber(1, 1));
    QCOMPARE(found.size(), 1);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(checker->state().sequence, 1);
    QCOMPARE(checker->state().newest->notes, u"Search"_s);
}

void TestUpdateChecker::theInstalledVersionIsNoNews()
{
    serve(m_publisher.feed(1, u"1.0"_s));
    const auto checker = make({}, QVersionNumber(1, 0));
    QSignalSpy found(checker.get(), &UpdateChecker::found);
    const auto newer = ask(*checker);
    QVERIFY(newer);
    QVERIFY(!*newer);
    QCOMPARE(found.size(), 0);
}

void TestUpdateChecker::nobodyIsAskedUntilAPersonWantsIt()
{
    serve(m_publisher.feed(1, u"1.1"_s));
    const auto checker = make();
    QSignalSpy found(checker.get(), &UpdateChecker::found);
    checker->start();
    checker->checkIfDue();
    QCOMPARE(checker->state(), UpdateState());
    checker->setOn(true);
    QTRY_COMPARE(found.size(), 1);
    QCOMPARE(m_server->requests().size(), 1);
}

void TestUpdateChecker::itAsksOnceADay()
{
    serve(m_publisher.feed(1, u"1.0"_s));
    UpdateState state;
    state.isOn = true;
    const auto checker = make(state);
    checker->start();
    QTRY_COMPARE(checker->state().sequence, 1);
    checker->checkIfDue();
    m_clock.pass(std::chrono::hours(24) - std::chrono::seconds(1));
    checker->checkIfDue();
    serve(m_publisher.feed(2, u"1.1"_s));
    m_clock.pass(std::chrono::seconds(1));
    checker->checkIfDue();
    QTRY_COMPARE(checker->state().sequence, 2);
    QCOMPARE(m_server->requests().size(), 2);
    const auto restarted = make(checker->state());
    QSignalSpy found(restarted.get(), &UpdateChecker::found);
    restarted->start();
    QCOMPARE(found.size(), 1); // a known version is reported without a request
    QCOMPARE(m_server->requests().size(), 2);
}

void TestUpdateChecker::aClockSetBackDoesNotStopIt()
{
    serve(m_publisher.feed(1, u"1.1"_s));
    UpdateState state;
    state.isOn = true;
    state.triedAt = m_clock.time.addYears(3);
    const auto checker = make(state);
    checker->start();
    QTRY_COMPARE(checker->state().sequence, 1);
}

void TestUpdateChecker::anOlderFeedIsRefused()
{
    const QByteArray old = m_publisher.feed(4, u"1.1"_s);
    serve(m_publisher.feed(5, u"1.2"_s));
    const auto checker = make();
    QVERIFY(ask(*checker));
    serve(old);
    const auto newer = ask(*checker);
    QVERIFY(!newer);
    QCOMPARE(newer.error().reason, Reason::UpdateOlder);
    QCOMPARE(checker->state().newest->version, QVersionNumber(1, 2));
}

void TestUpdateChecker::aSecondFeedOfANumberIsRefused()
{
    serve(m_publisher.feed(5, u"1.2"_s));
    const auto checker = make();
    QVERIFY(ask(*checker));
    QVERIFY(ask(*checker)); // the same one again is just that
    serve(m_publisher.feed(5, u"6.6"_s));
    const auto newer = ask(*checker);
    QVERIFY(!newer);
    QCOMPARE(newer.error().reason, Reason::UpdateForged);
}

void TestUpdateChecker::anExpiredFeedIsRefused()
{
    serve(m_publisher.feed(5, u"1.2"_s, 30));
    m_clock.pass(std::chrono::hours(24 * 31));
    const auto checker = make();
    const auto newer = ask(*checker);
    QVERIFY(!newer);
    QCOMPARE(newer.error().reason, Reason::UpdateExpired);
    QCOMPARE(checker->state().sequence, 0);
}

void TestUpdateChecker::aForgedFeedChangesNothing()
{
    const Publisher other;
    serve(other.feed(99, u"9.9"_s));
    const auto checker = make();
    QSignalSpy found(checker.get(), &UpdateChecker::found);
    const auto newer = ask(*checker);
    QVERIFY(!newer);
    QCOMPARE(newer.error().kind, Error::Kind::Rejected);
    QCOMPARE(newer.error().reason, Reason::UpdateForged);
    QCOMPARE(found.size(), 0);
    UpdateState expected;
    expected.triedAt = m_clock.time;
    QCOMPARE(checker->state(), expected);
}

void TestUpdateChecker::noAnswerIsTriedAgainTheNextDay()
{
    m_answer = support::answer("gone", "503 Service Unavailable");
    UpdateState state;
    state.isOn = true;
    const auto checker = make(state);
    const auto newer = ask(*checker);
    QVERIFY(!newer);
    QCOMPARE(newer.error().kind, Error::Kind::Network);
    checker->checkIfDue();
    QCOMPARE(m_server->requests().size(), 1);
    serve(m_publisher.feed(1, u"1.1"_s));
    m_clock.pass(std::chrono::hours(24));
    checker->checkIfDue();
    QTRY_COMPARE(checker->state().sequence, 1);
}

void TestUpdateChecker::aRequestCarriesNothing()
{
    m_answer = support::answer(m_publisher.feed(1, u"1.1"_s), "200 OK", "Set-Cookie: who=you\r\n");
    const auto checker = make();
    QVERIFY(ask(*checker));
    QVERIFY(ask(*checker));
    const QByteArray last = m_server->requests().last();
    QVERIFY(!last.contains("who=you"));
    QVERIFY(!last.toLower().contains("cookie"));
    QVERIFY(!last.contains("1.0.")); // which version asks is nobody's business
}

void TestUpdateChecker::aHugeAnswerIsCutOff()
{
    serve(QByteArray(1024 * 1024, 'x'));
    const auto checker = make();
    const auto newer = ask(*checker);
    QVERIFY(!newer);
    QCOMPARE(newer.error().reason, Reason::AnswerTooLarge);
}

void TestUpdateChecker::aCopyWithoutAnAddressAsksNobody()
{
    UpdateState state;
    state.isOn = true;
    UpdateChecker checker(UpdateSource{{}, {}, QVersionNumber(1, 0)}, m_clock, state);
    QVERIFY(!checker.isPossible());
    checker.start();
    QVERIFY(!checker.state().triedAt.isValid());
    QVERIFY(!ask(checker));
}

void TestUpdateChecker::whatWasInstalledSinceIsForgotten()
{
    UpdateState state;
    state.isOn = true;
    state.triedAt = m_clock.time;
    state.newest = UpdateRelease{QVersionNumber(1, 1), QUrl(u"https://a.example/"_s), {}};
    QVERIFY(!make(state, QVersionNumber(1, 1))->state().newest);
    QVERIFY(make(state, QVersionNumber(1, 0))->state().newest);
}

void TestUpdateChecker::itMayEndWhileItAsks()
{
    m_answer.clear();
    bool wasAsked = false;
    m_server = std::make_unique<BareServer>([&wasAsked](QTcpSocket &) { wasAsked = true; });
    auto checker = make();
    bool hasEnded = false;
    QCoro::connect(checker->check(), this,
                   [&hasEnded](const Result<std::optional<UpdateRelease>> &newer) { hasEnded = !newer; });
    QTRY_VERIFY(wasAsked);
    checker.reset();
    QTRY_VERIFY(hasEnded);
}

QTEST_GUILESS_MAIN(TestUpdateChecker)
#include "tst_updatechecker.moc"
