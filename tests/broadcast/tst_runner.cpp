// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcast/broadcasts.h"
#include "broadcastsamples.h"
#include "broadcastscene.h"
#include "core/uuid.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "metalogin.h"
#include "outbox/outbox.h"
#include "sandboxstate.h"
#include "servers.h"
#include "store/databasecopy.h"
#include "store/store.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;
using shoptalk::support::Servers;

/// Broadcasts through the real queue to the real sandbox program.
class TestRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everybodyGetsItOnce();
    void peopleOfAFileGetTheirOwnWords();
    void afterARestartItGoesOnWhereItWas();
    void whatTheAccountIsRefusedPausesAndIsSentAgain();
    void aCustomerWhoCanNotBeReachedStopsNobody();
    void whoStopsMarketingBeforeTheirTurnGetsNothing();
    void thePortfoliosLimitHoldsItUp();
    void twoNumbersShareThePortfoliosLimit();
    void aPlannedBroadcastThatWasMissedStartsWithANotice();
    void aStoppedOneSendsNothingMore();
    void aTestGoesToOneNumber();
    void theFileOfTheHeadingIsUploadedOnce();
    void afterARestoreItWaitsForAPerson();

private:
    void restart();
    Audience audienceOf(int count, int first = 0) const;
    BroadcastId start(const Audience &audience, const QDateTime &at = {},
                      const PhoneNumberId &number = broadcastNumber);
    /// So many people were written to first, of 50 whom the portfolio allows.
    void contactOf50(int people);
    BroadcastSummary summary(const BroadcastId &id);
    void waitForEnd(const BroadcastId &id);
    int sentTo(int customer) { return messagesTo(m_servers->sandbox().url(), customer); }

    QNetworkAccessManager m_network;
    SystemClock m_clock;
    support::FixedToken m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Servers> m_servers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Broadcasts> m_broadcasts;
};

void TestRunner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const QString scenario = broadcastScenario(m_folder->path());
    QVERIFY(!scenario.isEmpty());
    m_servers = std::make_unique<Servers>(m_folder->filePath(u"servers"_s), scenario);
    QVERIFY2(m_servers->startSandbox({u"--speed"_s, u"50"_s}), qPrintable(m_servers->problem()));
    m_tokens.set(support::userToken(m_servers->sandbox().url(), u"700000000000001"_s));
    restart();
    const auto connectNumber = [](StoreSession &session) {
        return connectForBroadcast(session, offerTemplate());
    };
    QVERIFY(QCoro::waitFor(m_store->write(connectNumber)));
}

void TestRunner::cleanup()
{
    m_broadcasts.reset();
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_servers.reset();
}

void TestRunner::restart()
{
    m_broadcasts.reset();
    m_outbox.reset();
    m_graph.reset();
    m_store.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_graph = std::make_unique<GraphSender>(m_network, m_servers->sandbox().url(), u"v26.0"_s);
    m_outbox = std::make_unique<Outbox>(*m_store, *m_graph, m_tokens, m_clock);
    m_broadcasts = std::make_unique<Broadcasts>(*m_store, *m_outbox, m_clock);
}

Audience TestRunner::audienceOf(int count, int first) const
{
    Audience audience;
    for (int i = first; i < first + count; ++i)
        audience.people << eligiblePerson(sceneWaId(i), u"Customer %1"_s.arg(i));
    audience.counts.insert(Eligibility::Eligible, count);
    return audience;
}

BroadcastId TestRunner::start(const Audience &audience, const QDateTime &at, const PhoneNumberId &number)
{
    BroadcastPlan plan;
    plan.broadcast = offerBroadcast();
    plan.broadcast.number = number;
    plan.broadcast.startsAt = at;
    plan.audience = std::make_shared<const Audience>(audience);
    plan.consentNote = u"At the counter"_s;
    return QCoro::waitFor(m_broadcasts->start(plan)).value();
}

BroadcastSummary TestRunner::summary(const BroadcastId &id)
{
    const QList<BroadcastSummary> all = QCoro::waitFor(m_broadcasts->list()).value();
    for (const BroadcastSummary &each : all) {
        if (each.broadcast.id == id)
            return each;
    }
    return {};
}

void TestRunner::waitForEnd(const BroadcastId &id)
{
    QTRY_COMPARE_WITH_TIMEOUT(summary(id).broadcast.state, BroadcastState::Finished, 30'000);
}

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

void TestRunner::whatTheAccountIsRefusedPausesAndIsSentAgain()
{
    m_outbox->wake();
    m_broadcasts->wake();
    QVERIFY(m_servers->setFault(u"error_131042"_s));
    const BroadcastId id = start(audienceOf(8));
    QTRY_COMPARE(summary(id).broadcast.state, BroadcastState::Paused);
    QCOMPARE(summary(id).broadcast.pauseCode, std::optional(MetaCode{131042}));
    QVERIFY(m_servers->setFault(u"error_131042"_s, false));
    QVERIFY(QCoro::waitFor(m_broadcasts->resume(id)));
    m_outbox->wake(); // the number itself waits for five minutes otherwise
    waitForEnd(id);
    for (int i = 0; i < 8; ++i)
        QCOMPARE(sentTo(i), 1);
    QCOMPARE(summary(id).progress.failed, 0);
}

void TestRunner::aCustomerWhoCanNotBeReachedStopsNobody()
{
    m_outbox->wake();
    m_broadcasts->wake();
    QVERIFY(m_servers->setFault(u"error_131049"_s, true, 1));
    const BroadcastId id = start(audienceOf(4));
    waitForEnd(id);
    QCOMPARE(summary(id).progress.failed, 1);
    const QList<BroadcastReason> reasons = QCoro::waitFor(m_broadcasts->reasons(id)).value();
    QCOMPARE(reasons.first().failure.meta, std::optional(MetaCode{131049}));
}

void TestRunner::whoStopsMarketingBeforeTheirTurnGetsNothing()
{
    const BroadcastId id = start(audienceOf(3));
    const auto stop = [now = m_clock.now()](StoreSession &session) {
        Customer customer;
        customer.waId = WaId(sceneWaId(1));
        return session.marketing.save(customer, true, now);
    };
    QVERIFY(QCoro::waitFor(m_store->write(stop)));
    m_outbox->wake();
    m_broadcasts->wake();
    waitForEnd(id);
    QCOMPARE(sentTo(0), 1);
    QCOMPARE(sentTo(1), 0);
    QCOMPARE(sentTo(2), 1);
}

void TestRunner::contactOf50(int people)
{
    const auto contact = [people, now = m_clock.now()](StoreSession &session) -> Result<void> {
        if (Result<void> small = connectForBroadcast(session, offerTemplate(), u"TIER_50"_s); !small)
            return small;
        return writeFirstTo(session, people, now.addSecs(-3600));
    };
    QVERIFY(QCoro::waitFor(m_store->write(contact)));
    m_outbox->wake();
    m_broadcasts->wake();
}

void TestRunner::thePortfoliosLimitHoldsItUp()
{
    contactOf50(48);
    const BroadcastId id = start(audienceOf(5));
    QTRY_VERIFY(m_broadcasts->limitedUntil(broadcastNumber).isValid());
    QVERIFY(m_broadcasts->limitedUntil(broadcastNumber) > m_clock.now().addSecs(22 * 3600));
    QTRY_COMPARE(summary(id).progress.sent, 2);
    QCOMPARE(summary(id).progress.waiting, 3);
    QCOMPARE(summary(id).broadcast.state, BroadcastState::Running);
}

void TestRunner::twoNumbersShareThePortfoliosLimit()
{
    contactOf50(44);
    const PhoneNumberId second(u"610000000000002"_s);
    const auto connectSecond = [second](StoreSession &session) -> Result<void> {
        FacebookAccount account;
        account.id = AccountId(u"1"_s);
        BusinessManager manager;
        manager.id = BusinessManagerId(u"300"_s);
        Waba waba;
        waba.id = broadcastWaba;
        if (Result<void> saved = session.accounts.saveAccount(account, u"sealed"_s); !saved)
            return saved;
        if (Result<void> saved = session.accounts.saveBusinessManagers(account.id, {manager}); !saved)
            return saved;
        if (Result<void> saved = session.accounts.saveWabas(manager.id, {waba}); !saved)
            return saved;
        QList<PhoneNumber> numbers = session.accounts.phoneNumbers(broadcastWaba).value();
        numbers << numbers.first();
        numbers.last().id = second;
        if (Result<void> saved = session.accounts.savePhoneNumbers(broadcastWaba, numbers); !saved)
            return saved;
        return session.accounts.activate(second, QString());
    };
    QVERIFY(QCoro::waitFor(m_store->write(connectSecond)));
    const BroadcastId one = start(audienceOf(8));
    const BroadcastId two = start(audienceOf(8, 8), {}, second);
    QTRY_VERIFY(m_broadcasts->limitedUntil(broadcastNumber).isValid());
    QTRY_VERIFY(m_broadcasts->limitedUntil(second).isValid());
    QCOMPARE(summary(one).progress.waiting + summary(two).progress.waiting, 16 - 6);
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
    const BroadcastId second = QCoro::waitFor(m_broadcasts->start(plan)).value();
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
