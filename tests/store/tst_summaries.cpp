// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentedfigures.h"
#include "shopchanges.h"
#include "watchedreads.h"

#include <algorithm>
#include <array>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

/// The last one has no hour that begins with a quarter of an hour in UTC.
constexpr std::array zones{
    "UTC", "Europe/Madrid", "Asia/Kolkata", "Asia/Kathmandu", "America/New_York", "<+0007>-0:07"};

int countOf(const GeneratedShop &shop, const QString &sql)
{
    Connection connection;
    if (!connection.open(shop.store.path(), Connection::Access::Read))
        qFatal("the shop can't be read");
    Statement select(connection, sql);
    if (!select.run() || !select.next())
        qFatal("%s", qPrintable(sql));
    return select.integer(0);
}

/// One step of the summaries; false if nothing is left.
bool summariseSome(GeneratedShop &shop, int limit)
{
    return shop.store.must([limit](StoreSession &session) { return session.insights.summarise(limit); });
}

void summariseAll(GeneratedShop &shop)
{
    QVERIFY(QCoro::waitFor(shop.store->summarise()));
    const QString stale =
        u"SELECT (SELECT count(*) FROM stale_days) + (SELECT count(*) FROM stale_conversations)"
        " + (SELECT days_left + conversations_left FROM summary_filling)"_s;
    QCOMPARE(countOf(shop, stale), 0);
}

InsightQuery everything(const GeneratedShop &shop)
{
    return {QDate(2025, 1, 1), shop.now.date().addDays(1), {}};
}

/// A range of days by chance, of one number or of all; often the last days.
InsightQuery anyQuery(const GeneratedShop &shop, ShopChanges &chance)
{
    static const QStringList numbers{QString(), u"61"_s, u"62"_s};
    const QDate last = shop.now.date().addDays(chance.below(2) == 0 ? 0 : -chance.below(500));
    return {last.addDays(-chance.below(400)), last, PhoneNumberId(numbers.at(chance.below(3)))};
}

/// Makes the shop's database one of the version before summaries, and opens it again.
void forgetSummaries(GeneratedShop &shop)
{
    shop.store.close();
    for (const QString &trigger : {u"summaries_after_message"_s, u"summaries_after_end_of_message"_s,
                                   u"counts_after_change_of_message"_s, u"replies_after_change_of_message"_s,
                                   u"summaries_after_webhook"_s, u"summaries_after_change_of_webhook"_s,
                                   u"summaries_after_end_of_webhook"_s})
        shop.run(u"DROP TRIGGER "_s + trigger);
    for (const QString &table :
         {u"message_counts"_s, u"webhook_counts"_s, u"reply_times"_s, u"stale_days"_s,
          u"stale_conversations"_s, u"summary_filling"_s, u"pruned_webhooks"_s, u"pruned_events"_s})
        shop.run(u"DROP TABLE "_s + table);
    shop.run(u"PRAGMA user_version = 70"_s);
    QVERIFY(shop.store.reopen());
}

} // namespace

/// The dashboard's figures are read from summaries, and are those of the messages at every moment.
class TestSummaries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { useTimeZone("UTC"); }
    void figuresAreRightAfterAnyChange_data();
    void figuresAreRightAfterAnyChange();
    void anotherTimeZoneNeedsNoNewSummaries();
    void messagesOfAnEarlierVersionAreSummarisedInSteps();
    void aLongConversationIsSummarisedInSteps();
    void summarisedFiguresReadNoMessages();
    void aReadMarkOfAnOldMessageDoesNotMakeRepliesStale();
    void prunedEventsStayInTheFigures();
    void scrubbingForgetsTheReplyTimesOfDestroyedMessages();
};

void TestSummaries::figuresAreRightAfterAnyChange_data()
{
    QTest::addColumn<quint32>("seed");
    const int given = qEnvironmentVariableIntValue("SHOPTALK_TEST_SEED");
    const QList<quint32> seeds = given > 0 ? QList<quint32>{quint32(given)} : QList<quint32>{1, 2, 3};
    for (const quint32 seed : seeds)
        QTest::addRow("seed %u", seed) << seed;
}

void TestSummaries::figuresAreRightAfterAnyChange()
{
    QFETCH(const quint32, seed);
    constexpr int rounds = 8;
    GeneratedShop shop;
    DocumentedFigures figures(shop);
    ShopChanges changes(shop, seed);
    for (int round = 0; round < rounds && !QTest::currentTestFailed(); ++round) {
        // All, some or nothing is summarised when the figures are read.
        if (changes.below(3) == 0)
            summariseAll(shop);
        changes.makeSome(changes.below(25));
        for (int steps = changes.below(3); steps > 0; --steps)
            summariseSome(shop, changes.below(400));
        useTimeZone(zones.at(size_t(changes.below(int(zones.size())))));
        figures.compare(anyQuery(shop, changes));
    }
    if (QTest::currentTestFailed())
        return;
    summariseAll(shop);
    figures.compare(everything(shop));
}

void TestSummaries::anotherTimeZoneNeedsNoNewSummaries()
{
    GeneratedShop shop;
    DocumentedFigures figures(shop);
    useTimeZone("UTC");
    summariseAll(shop);
    for (const char *zone : zones) {
        useTimeZone(zone);
        figures.compare({shop.now.date().addDays(-200), shop.now.date(), {}});
        if (QTest::currentTestFailed())
            return;
    }
}

void TestSummaries::messagesOfAnEarlierVersionAreSummarisedInSteps()
{
    GeneratedShop shop;
    DocumentedFigures figures(shop);
    forgetSummaries(shop);
    useTimeZone("Asia/Kolkata");
    figures.compare(everything(shop));
    ShopChanges changes(shop, 7);
    int steps = 0;
    while (!QTest::currentTestFailed() && summariseSome(shop, 300)) {
        if (++steps % 5 != 0)
            continue;
        QVERIFY(shop.store.reopen()); // nothing that was done is done again, or the steps would not end
        changes.makeSome(3);
        figures.compare(anyQuery(shop, changes));
    }
    QVERIFY2(steps > 10 && steps < 200, qPrintable(QString::number(steps)));
    summariseAll(shop);
    figures.compare(everything(shop));
}

void TestSummaries::aLongConversationIsSummarisedInSteps()
{
    GeneratedShop shop;
    const ConversationId conversation = shop.store.talkTo(customerNamed(u"Long"_s, u"34611111111"_s));
    const qint64 beginS = shop.now.addDays(-100).toSecsSinceEpoch();
    shop.store.must([&](StoreSession &session) -> Result<void> {
        for (int i = 0; i < 1000;
             ++i) { // the customer writes for a hundred days and gets an answer at the end
            const Result<bool> added = session.messages.add(
                textMessage(conversation, Direction::Inbound, u"Hello"_s, beginS + i * 8640), false);
            if (!added)
                return failure(added.error());
        }
        return {};
    });
    forgetSummaries(shop);
    int steps = 0;
    while (summariseSome(shop, 100))
        QVERIFY(++steps < 300);
    Message answer = textMessage(conversation, Direction::Outbound, u"Hello"_s, shop.now.toSecsSinceEpoch());
    answer.delivery = Delivery::Sent;
    shop.store.add(answer, false);
    DocumentedFigures figures(shop);
    figures.compare(everything(shop));
    summariseAll(shop);
    figures.compare(everything(shop));
}

void TestSummaries::summarisedFiguresReadNoMessages()
{
    GeneratedShop shop;
    const InsightQuery query = everything(shop);
    const Read read = [query](const StoreSession &session) {
        mustBe(session.insights.messages(query));
        mustBe(session.insights.byTemplate(query));
        mustBe(session.insights.webhooks(query));
    };
    const auto readsRows = [](const QString &sql) {
        return sql.contains(u"FROM whatsapp_messages"_s) || sql.contains(u"FROM webhook_events_log"_s);
    };
    Watched watched(shop.store.path());
    QStringList statements = watched.statementsOf(read);
    QVERIFY(std::any_of(statements.begin(), statements.end(), readsRows));
    summariseAll(shop);
    statements = watched.statementsOf(read);
    QVERIFY(!statements.isEmpty());
    QVERIFY(std::none_of(statements.begin(), statements.end(), readsRows));
}

void TestSummaries::aReadMarkOfAnOldMessageDoesNotMakeRepliesStale()
{
    GeneratedShop shop;
    const ConversationId conversation = shop.store.talkTo(customerNamed(u"Ana"_s, u"34622222222"_s));
    Message answer = textMessage(conversation, Direction::Outbound, u"Hello"_s, 1'750'000'000);
    answer.delivery = Delivery::Sent;
    shop.store.add(answer, false);
    summariseAll(shop);
    shop.store.must([id = answer.id](StoreSession &session) {
        return session.messages.setDelivery(id, Delivery::Read, {});
    });
    QCOMPARE(countOf(shop, u"SELECT count(*) FROM stale_days"_s), 1);
    QCOMPARE(countOf(shop, u"SELECT count(*) FROM stale_conversations"_s), 0);
}

void TestSummaries::prunedEventsStayInTheFigures()
{
    GeneratedShop shop;
    useTimeZone("Asia/Kathmandu");
    const auto webhooks = [&shop] { return shop.store.reader().insights.webhooks(everything(shop)).value(); };
    const QList<DayWebhooks> before = webhooks();
    summariseAll(shop);
    QCOMPARE(webhooks(), before);
    const auto prune = [&shop](StoreSession &session) {
        return session.events.prune(shop.now.addDays(-1), 50);
    };
    int slices = 1;
    while (shop.store.must(prune))
        ++slices;
    QVERIFY(slices > 2);
    QCOMPARE(webhooks(), before);
    QCOMPARE(countOf(shop, u"SELECT count(*) FROM stale_days"_s), 0); // nothing is counted anew
    shop.run(u"INSERT INTO stale_days (day) SELECT DISTINCT quarter / 96 FROM pruned_webhooks"_s);
    QCOMPARE(webhooks(), before);
    summariseAll(shop);
    QCOMPARE(webhooks(), before);
    DocumentedFigures(shop).compare(everything(shop));
}

void TestSummaries::scrubbingForgetsTheReplyTimesOfDestroyedMessages()
{
    GeneratedShop shop;
    const ConversationId conversation = shop.store.talkTo(customerNamed(u"Ana"_s, u"34633333333"_s));
    constexpr qint64 askedAtS = 1'750'000'001;
    shop.store.add(textMessage(conversation, Direction::Inbound, u"Open?"_s, askedAtS), false);
    Message answer = textMessage(conversation, Direction::Outbound, u"Yes"_s, askedAtS + 60);
    answer.delivery = Delivery::Sent;
    shop.store.add(answer, false);
    shop.store.add(textMessage(conversation, Direction::Inbound, u"Thanks"_s, shop.now.toSecsSinceEpoch()),
                   false);
    summariseAll(shop);
    const QString stored = u"SELECT count(*) FROM reply_times WHERE asked_at_s = %1"_s.arg(askedAtS);
    QCOMPARE(countOf(shop, stored), 1);
    shop.store.must([now = shop.now](StoreSession &session) -> Result<int> {
        const Result<void> set = session.privacy.setRetentionDays(30);
        return set ? session.privacy.destroyOutdated(now) : failure(set.error());
    });
    QVERIFY(QCoro::waitFor(shop.store->scrub()));
    QCOMPARE(countOf(shop, stored), 0);
}

QTEST_GUILESS_MAIN(TestSummaries)
#include "tst_summaries.moc"
