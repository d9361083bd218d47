// SPDX-License-Identifier: GPL-3.0-or-later
#include "runnerscene.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

/// Broadcasts through the real queue to the real sandbox program.
class TestRunner : public RunnerScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void everybodyGetsItOnce();
    void peopleOfAFileGetTheirOwnWords();
    void afterARestartItGoesOnWhereItWas();
    void aPlannedBroadcastThatWasMissedStartsWithANotice();
    void aPlannedBroadcastIsLookedForEveryMinute();
    void aStoppedOneSendsNothingMore();
    void aTestGoesToOneNumber();
    void theFileOfTheHeadingIsUploadedOnce();
    void afterARestoreItWaitsForAPerson();
};

void TestRunner::everybodyGetsItOnce()
{
    m_outbox->wake();
    m_broadcasts->wake();
    const BroadcastId id = start(audienceOf(sceneCustomers));
    waitForEnd(id);
    QTRY_COMPARE(summary(id).progress.sent, sceneCustomers);
    for (int i = 0; i < sceneCustomers; ++i)
        QCOMPARE(sentTo(i), 1);
    QVERIFY(QCoro::waitFor(m_broadcasts->reasons(id))->isEmpty());
}

void TestRunner::peopleOfAFileGetTheirOwnWords()
{
    QFile file(m_folder->filePath(u"people.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Nombre;Móvil;Trozo\nAna;600 001 000;a\nBo;+34600001001;b\nAna;0034600001000;c\nCy;12;d\n");
    file.close();
    const auto table = QCoro::waitFor(m_broadcasts->readFile(file.fileName()));
    QVERIFY(table);
    CsvChoice choice{*table, likelyColumns(**table, u"ES"_s)};
    QCOMPARE(choice.columns.number, 1);
    QCOMPARE(choice.columns.name, 0);
    AudienceRules rules;
    rules.whole = offerTemplate();
    rules.sources = {VariableSource{VariableSource::Kind::Column, {}, 2}};
    rules.allAgreed = true;
    rules.now = m_clock.now();
    const Result<SharedAudience> audience = QCoro::waitFor(m_broadcasts->checkFile(choice, rules));
    QVERIFY(audience);
    QCOMPARE((*audience)->count(Eligibility::Eligible), 2);
    QCOMPARE((*audience)->count(Eligibility::Duplicate), 1);
    QCOMPARE((*audience)->count(Eligibility::NumberInvalid), 1);
    m_outbox->wake();
    m_broadcasts->wake();
    const BroadcastId id = start(**audience);
    waitForEnd(id);
    QCOMPARE(sentTo(0), 1);
    QCOMPARE(sentTo(1), 1);
    const Message message = m_store->reader().messages.find(messageIdOf(id, 1))->value();
    QCOMPARE(plainText(message), u"Hello b, there is news today."_s);
    QVERIFY(!QCoro::waitFor(m_broadcasts->readFile(m_folder->filePath(u"none.csv"_s))));
}

void TestRunner::afterARestartItGoesOnWhereItWas()
{
    m_outbox->wake();
    m_broadcasts->wake();
    const BroadcastId id = start(audienceOf(sceneCustomers));
    QTRY_VERIFY(summary(id).progress.sent >= 4);
    restart();
    QCOMPARE(summary(id).broadcast.state, BroadcastState::Running);
    m_outbox->wake();
    m_broadcasts->wake();
    // A message whose answer was lost at the end stays uncertain, and is not sent again.
    waitForEnd(id);
    for (int i = 0; i < sceneCustomers; ++i)
        QVERIFY2(sentTo(i) <= 1, qPrintable(sceneWaId(i)));
    const BroadcastProgress progress = summary(id).progress;
    QCOMPARE(progress.sent + progress.uncertain, sceneCustomers);
}

void TestRunner::aPlannedBroadcastThatWasMissedStartsWithANotice()
{
    Broadcast missed = offerBroadcast();
    missed.state = BroadcastState::Scheduled;
    missed.startsAt = m_clock.now().addSecs(-3600);
    const auto add = [missed, now = m_clock.now()](StoreSession &session) -> Result<void> {
        if (Result<void> added = session.broadcasts.add(missed); !added)
            return added;
        return session.broadcasts.addRecipients(missed.id, 0, {eligiblePerson(sceneWaId(0))}, {}, now);
    };
    QVERIFY(QCoro::waitFor(m_store->write(add)));
    QSignalSpy late(m_broadcasts.get(), &Broadcasts::startedLate);
    m_outbox->wake();
    m_broadcasts->wake();
    waitForEnd(missed.id);
    QCOMPARE(late.size(), 1);
    QCOMPARE(sentTo(0), 1);
}

/// A timer for the whole time would not run while the computer sleeps.
void TestRunner::aPlannedBroadcastIsLookedForEveryMinute()
{
    Broadcast planned = offerBroadcast();
    planned.state = BroadcastState::Scheduled;
    planned.startsAt = m_clock.now().addSecs(2 * 3600);
    const auto add = [planned](StoreSession &session) { return session.broadcasts.add(planned); };
    QVERIFY(QCoro::waitFor(m_store->write(add)));
    m_broadcasts->wake();
    const auto *timer = m_broadcasts->findChild<QTimer *>(u"later"_s);
    QTRY_VERIFY(timer->isActive());
    QVERIFY(timer->intervalAsDuration() <= std::chrono::minutes(1));
}

void TestRunner::aStoppedOneSendsNothingMore()
{
    m_broadcasts->wake(); // the queue sends nothing yet
    const BroadcastId id = start(audienceOf(sceneCustomers));
    QTRY_COMPARE(summary(id).progress.queued, maxQueuedOfBroadcasts);
    QVERIFY(QCoro::waitFor(m_broadcasts->stop(id)));
    m_outbox->wake();
    const BroadcastSummary stopped = summary(id);
    QCOMPARE(stopped.broadcast.state, BroadcastState::Cancelled);
    QCOMPARE(stopped.progress.waiting, sceneCustomers);
    // What is written to somebody afterwards goes out, and the broadcast does not.
    const MessageId test = QCoro::waitFor(m_broadcasts->sendTest(broadcastNumber, WaId(sceneWaId(19)),
                                                                 offerTemplate(), {u"Ana"_s}))
                               .value();
    QTRY_COMPARE(m_store->reader().messages.find(test)->value().delivery, Delivery::Sent);
    for (int i = 0; i < maxQueuedOfBroadcasts; ++i)
        QCOMPARE(sentTo(i), 0);
}

void TestRunner::aTestGoesToOneNumber()
{
    m_outbox->wake();
    const auto test = QCoro::waitFor(
        m_broadcasts->sendTest(broadcastNumber, WaId(sceneWaId(5)), offerTemplate(), {u"Ana"_s}));
    QVERIFY(test);
    QTRY_COMPARE(sentTo(5), 1);
    QVERIFY(!QCoro::waitFor(m_broadcasts->sendTest(broadcastNumber, WaId(), offerTemplate(), {u"Ana"_s})));
}

void TestRunner::theFileOfTheHeadingIsUploadedOnce()
{
    const auto save = [](StoreSession &session) { return session.templates.save(pictureTemplate()); };
    QVERIFY(QCoro::waitFor(m_store->write(save)));
    PreparedFile picture;
    picture.path = QStringLiteral(SHOPTALK_SOURCE_DIR "/docs/user/pictures/06-inbox.png");
    picture.shownName = u"our inbox.png"_s;
    picture.mimeType = u"image/png"_s;
    picture.kind = MediaKind::Image;
    const Result<HeadingFile> kept = QCoro::waitFor(m_broadcasts->keepHeading(MediaKind::Image, picture));
    QVERIFY(kept);
    QCOMPARE(kept->shownName, picture.shownName);
    BroadcastPlan plan;
    plan.broadcast = offerBroadcast();
    plan.broadcast.templateName = u"picture"_s;
    plan.broadcast.sources = {VariableSource{VariableSource::Kind::File, headingWords(*kept)},
                              VariableSource{VariableSource::Kind::CustomerName, QString()}};
    Audience audience = audienceOf(8);
    for (CheckedPerson &each : audience.people)
        each.words = {headingWords(*kept), each.person.name};
    plan.audience = std::make_shared<const Audience>(audience);
    plan.consentNote = u"At the counter"_s;
    m_outbox->wake();
    m_broadcasts->wake();
    const auto uploads = [this] { return support::timesAnswered(m_servers->sandbox().url(), u"/media"_s); };
    const BroadcastId first = QCoro::waitFor(m_broadcasts->start(plan)).value();
    waitForEnd(first);
    QTRY_COMPARE(summary(first).progress.sent, 8);
    QCOMPARE(uploads(), 1);
    // Meta keeps an upload for 30 days.
    const auto age = [this, name = kept->name](StoreSession &session) {
        return session.outgoingFiles.setUploaded(name, MediaId(u"1"_s), m_clock.now().addDays(-30));
    };
    QVERIFY(QCoro::waitFor(m_store->write(age)));
    auto starting = m_broadcasts->start(plan);
    QVERIFY(m_broadcasts->isStoring()); // locking and ending wait for that
    const BroadcastId second = QCoro::waitFor(starting).value();
    QVERIFY(!m_broadcasts->isStoring());
    waitForEnd(second);
    QTRY_COMPARE(summary(second).progress.sent, 8);
    QCOMPARE(uploads(), 2);
}

void TestRunner::afterARestoreItWaitsForAPerson()
{
    const BroadcastId id = start(audienceOf(3));
    const QString database = m_store->path();
    m_broadcasts.reset();
    m_outbox.reset();
    m_store.reset();
    QVERIFY(holdBackRestored(database));
    restart();
    m_outbox->wake();
    m_broadcasts->wake();
    QCOMPARE(summary(id).broadcast.state, BroadcastState::Paused);
    QCOMPARE(summary(id).broadcast.pause, BroadcastPause::Restored);
    QVERIFY(QCoro::waitFor(m_broadcasts->resume(id)));
    waitForEnd(id);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
