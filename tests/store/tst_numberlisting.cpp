// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/numberlisting.h"
#include "store/session.h"
#include "store/statement.h"
#include "storefixture.h"

#include <sqlite3.h>

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Filter = ConversationFilter;

namespace {

constexpr int conversationCount = 5000;
constexpr int ofSecondNumber = 11; ///< One of so many conversations is with the second number.
constexpr qint64 firstS = 1'790'000'000;

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(firstS + conversationCount, Qt::UTC);
}

} // namespace

/// The lists of single numbers while a second number is added to a shop with many conversations.
class TestNumberListing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void noTransactionChangesMoreThanItsBound();
    void theListsAreRightAtEachMoment();
    void whatIsLeftIsTakenBackInSteps();
    void aChangeOnTheWayBeginsAnew();
    void aShopWithoutConversationsHasNothingToDo();

private:
    void fill();
    void run(const QString &sql) const { QVERIFY2(runSql(*m_connection, sql), qPrintable(sql)); }
    void setActive(const QString &number, bool isActive) const
    {
        run(u"UPDATE connected_phone_numbers SET is_active = %1 WHERE id = '%2'"_s.arg(isActive).arg(number));
    }
    QStringList idsOf(const QString &number, Filter filter, int limit) const;
    QStringList expectedOf(const QString &number, Filter filter, int limit) const;
    void compareLists() const;
    qint64 count(const QString &condition) const;
    NumberListing listing() const { return NumberListing(*m_connection); }

    std::unique_ptr<StoreFixture> m_store;
    std::unique_ptr<Connection> m_connection;
};

void TestNumberListing::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->connectNumbers({u"61"_s, u"62"_s});
    m_store->close();
    m_connection = std::make_unique<Connection>();
    QVERIFY(m_connection->open(m_store->path(), Connection::Access::Write));
    setActive(u"62"_s, false);
    QVERIFY(listing().isDone().value());
}

void TestNumberListing::fill()
{
    const QString each =
        u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) "_s.arg(
            conversationCount);
    run(each + uR"sql(INSERT INTO customers (seq, id, profile_name, username, names)
        SELECT i, 'u' || i, 'N', '', 'n' FROM n)sql"_s);
    run(each + uR"sql(INSERT INTO conversations (seq, id, phone_number_id, customer)
        SELECT i, 'c' || i, iif(i % %1 = 0, '62', '61'), i FROM n)sql"_s.arg(ofSecondNumber));
    run(each + uR"sql(INSERT INTO whatsapp_messages
            (seq, id, conversation, direction, kind, wamid, text, sent_at_s, delivery)
        SELECT i, 'm' || i, i, 0, 0, 'wamid.' || i, 'Hi', %1 + i, 0 FROM n)sql"_s.arg(firstS));
    run(uR"sql(UPDATE conversations SET last_message = seq, last_activity_at_s = %1 + seq,
        last_inbound_at_s = %1 + seq, unread = seq % 3 = 0, is_pinned = seq % 1000 = 0)sql"_s.arg(firstS));
}

QStringList TestNumberListing::idsOf(const QString &number, Filter filter, int limit) const
{
    const StoreSession session(*m_connection);
    QStringList ids;
    std::optional<Conversation> after;
    while (ids.size() < limit) { // in pages
        const Result<QList<Conversation>> page = session.conversationStates.page(
            {filter, {}, PhoneNumberId(number)}, after, qMin(50, limit - int(ids.size())), now());
        if (!page)
            return {describe(page.error())};
        if (page->isEmpty())
            break;
        after = page->last();
        for (const Conversation &conversation : *page)
            ids << conversation.id.value();
    }
    return ids;
}

QStringList TestNumberListing::expectedOf(const QString &number, Filter filter, int limit) const
{
    const QString condition = filter == Filter::Unread ? u" AND unread > 0"_s : QString();
    Statement select(*m_connection, uR"sql(SELECT id FROM conversations WHERE +phone_number_id = ?%1
        ORDER BY is_pinned DESC, last_activity_at_s DESC, id DESC LIMIT ?)sql"_s.arg(condition));
    return collect(
               select, [](const Statement &row) { return row.text(0); }, number, limit)
        .value();
}

void TestNumberListing::compareLists() const
{
    for (const QString &number : {u"61"_s, u"62"_s}) {
        for (const Filter filter : {Filter::All, Filter::Unread})
            QCOMPARE(idsOf(number, filter, 120), expectedOf(number, filter, 120));
    }
}

qint64 TestNumberListing::count(const QString &condition) const
{
    Statement select(*m_connection, u"SELECT count(*) FROM conversations WHERE "_s + condition);
    return select.run() && select.next() ? select.big(0) : -1;
}

void TestNumberListing::noTransactionChangesMoreThanItsBound()
{
    fill();
    constexpr qint64 bound = NumberListing::maxPerStep + 1; // and the progress
    auto changed = [this, before = qint64(0)]() mutable {
        const qint64 all = sqlite3_total_changes64(m_connection->handle());
        return all - std::exchange(before, all);
    };
    changed();
    setActive(u"62"_s, true);
    QVERIFY(changed() < 10);
    QVERIFY(!listing().isDone().value());
    int steps = 0;
    for (bool isDone = false; !isDone; ++steps) {
        isDone = listing().step().value();
        const qint64 rows = changed();
        QVERIFY2(rows <= bound, qPrintable(QString::number(rows)));
    }
    QVERIFY(steps >= conversationCount / NumberListing::maxPerStep);
    QCOMPARE(count(u"listed_number IS NOT phone_number_id"_s), 0);
    QVERIFY(listing().step().value()); // nothing is left
    QCOMPARE(changed(), 0);
}

void TestNumberListing::theListsAreRightAtEachMoment()
{
    fill();
    QCOMPARE(idsOf(u"62"_s, Filter::All, 120), QStringList()); // there is one number
    setActive(u"62"_s, true);
    compareLists();
    bool isDone = false;
    for (int step = 0; !isDone; ++step) {
        isDone = listing().step().value();
        // What staff and customers do meanwhile.
        run(u"UPDATE conversations SET unread = 1, last_activity_at_s = %1 WHERE seq = %2"_s
                .arg(firstS + conversationCount + step)
                .arg(4999 - step));
        run(u"INSERT INTO customers (seq, id, profile_name, username, names) VALUES (%1, 'x%1', 'N', '', 'n')"_s
                .arg(9000 + step));
        run(uR"sql(INSERT INTO conversations (seq, id, phone_number_id, customer)
            VALUES (%1, 'x%1', '62', %1))sql"_s.arg(9000 + step));
        compareLists();
    }
    QCOMPARE(count(u"listed_number IS NOT phone_number_id"_s), 0);
}

void TestNumberListing::whatIsLeftIsTakenBackInSteps()
{
    fill();
    setActive(u"62"_s, true);
    while (!listing().step().value()) {}
    setActive(u"62"_s, false);
    QCOMPARE(idsOf(u"61"_s, Filter::All, 120), QStringList()); // from this moment on, one number has no list
    QVERIFY(!listing().step().value());
    QCOMPARE(count(u"listed_number IS NULL"_s), NumberListing::maxPerStep);
    while (!listing().step().value()) {}
    QCOMPARE(count(u"listed_number IS NOT NULL"_s), 0);
}

void TestNumberListing::aChangeOnTheWayBeginsAnew()
{
    fill();
    setActive(u"62"_s, true);
    QVERIFY(!listing().step().value());
    QVERIFY(!listing().step().value());
    setActive(u"62"_s, false);
    setActive(u"62"_s, true);
    compareLists();
    QVERIFY(!listing().step().value());
    setActive(u"62"_s, false);
    while (!listing().step().value()) {}
    QCOMPARE(count(u"listed_number IS NOT NULL"_s), 0);
}

void TestNumberListing::aShopWithoutConversationsHasNothingToDo()
{
    setActive(u"62"_s, true);
    QVERIFY(listing().isDone().value());
    QVERIFY(listing().isWanted().value());
    fill();
    QCOMPARE(count(u"listed_number IS NOT phone_number_id"_s), 0);
    compareLists();
}

QTEST_GUILESS_MAIN(TestNumberListing)
#include "tst_numberlisting.moc"
