// SPDX-License-Identifier: GPL-3.0-or-later
// What the GUI thread reads must not grow with the database. This is measured by SQLite's count of its steps
// and by query plans, because times vary.
#include "watchedreads.h"

#include <array>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr int conversationCount = 1000;
constexpr int messageCount = 100'000;
constexpr int conversationsPerSecond = 100; ///< One of so many is with the second number.

} // namespace

class TestBounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aGuiReadIsIndexedAndBounded_data();
    void aGuiReadIsIndexedAndBounded();
    void messagesOfALongConversationAreFoundByTheirIds();

private:
    void fill();

    std::unique_ptr<StoreFixture> m_store;
    QList<ConversationId> m_conversations;
    MessageId m_message;
    Wamid m_wamid;
};

void TestBounds::initTestCase()
{
    m_store = std::make_unique<StoreFixture>();
    m_store->connectNumbers({u"61"_s, u"62"_s});
    fill();
}

void TestBounds::fill()
{
    m_conversations = m_store->must([](StoreSession &session) -> Result<QList<ConversationId>> {
        QList<ConversationId> conversations;
        for (int i = 0; i < conversationCount; ++i) {
            const Customer customer =
                customerNamed(u"Customer %1"_s.arg(i), QString::number(34600000000 + i));
            const PhoneNumberId number(i % conversationsPerSecond == 0 ? u"62"_s : u"61"_s);
            const Result<ConversationId> id = session.conversations.resolve(number, customer);
            if (!id)
                return failure(id.error());
            conversations << *id;
        }
        return conversations;
    });
    // Half of all in one conversation, the rest spread.
    const auto add = [conversations = m_conversations](StoreSession &session) -> Result<Message> {
        Message message;
        for (int i = 0; i < messageCount; ++i) {
            const ConversationId &conversation =
                conversations.at(i % 2 == 0 ? 0 : (i / 2) % conversationCount);
            message = textMessage(conversation, Direction::Inbound, u"Message number %1"_s.arg(i),
                                  1'700'000'000 + i / 7);
            if (const Result<bool> added = session.messages.add(message, i % 50 == 0); !added)
                return failure(added.error());
        }
        return message;
    };
    const Message last = m_store->must(add);
    m_message = m_store->reader().messages.newest(m_conversations.first(), 20'000)->first().id;
    m_wamid = last.wamid;
}

void TestBounds::aGuiReadIsIndexedAndBounded_data()
{
    QTest::addColumn<Read>("read");
    QTest::addColumn<int>("maxSteps");
    QTest::newRow("page of the inbox")
        << Read([](const StoreSession &s) { mustBe(s.conversations.page({}, 50)); }) << 7000;
    QTest::newRow("further page of the inbox") << Read([](const StoreSession &s) {
        const auto page = s.conversations.page({}, 50).value();
        const ConversationRepository::Cursor cursor{page.last().lastActivityAt, page.last().id};
        mustBe(s.conversations.page(cursor, 50));
    }) << 14'500;
    for (const ConversationFilter filter :
         {ConversationFilter::All, ConversationFilter::Unread, ConversationFilter::Mine,
          ConversationFilter::Unassigned, ConversationFilter::Waiting, ConversationFilter::ClosingSoon,
          ConversationFilter::Archived, ConversationFilter::Snoozed}) {
        QTest::addRow("page of filter %d", int(filter)) << Read([filter](const StoreSession &s) {
            const ConversationScope scope{filter, StaffId(u"s1"_s)};
            const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'100'000, Qt::UTC);
            const auto page = s.conversationStates.page(scope, {}, 50, now).value();
            if (!page.isEmpty())
                mustBe(s.conversationStates.page(scope, page.last(), 50, now));
        }) << 15'000;
    }
    for (const ConversationFilter filter :
         {ConversationFilter::All, ConversationFilter::Unread, ConversationFilter::Mine,
          ConversationFilter::Unassigned, ConversationFilter::Waiting, ConversationFilter::ClosingSoon,
          ConversationFilter::Archived, ConversationFilter::Snoozed}) {
        QTest::addRow("page of filter %d of a number", int(filter)) << Read([filter](const StoreSession &s) {
            const ConversationScope scope{filter, StaffId(u"s1"_s), PhoneNumberId(u"61"_s)};
            const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'100'000, Qt::UTC);
            const auto page = s.conversationStates.page(scope, {}, 50, now).value();
            if (!page.isEmpty())
                mustBe(s.conversationStates.page(scope, page.last(), 50, now));
        }) << 15'000;
        // It must not look for its few conversations among those of the other number.
        QTest::addRow("page of filter %d of a quiet number", int(filter))
            << Read([filter](const StoreSession &s) {
                   const ConversationScope scope{filter, StaffId(u"s1"_s), PhoneNumberId(u"62"_s)};
                   const QDateTime now = QDateTime::fromSecsSinceEpoch(1'700'100'000, Qt::UTC);
                   const auto page = s.conversationStates.page(scope, {}, 50, now).value();
                   if (filter == ConversationFilter::All
                       && page.size() != conversationCount / conversationsPerSecond)
                       qFatal("the quiet number has other conversations");
               })
            << 2000;
    }
    QTest::newRow("next snooze") << Read([](const StoreSession &s) {
        mustBe(s.conversationStates.nextWake());
    }) << 300;
    QTest::newRow("next window that closes soon") << Read([](const StoreSession &s) {
        mustBe(s.conversationStates.nextClosing(QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC)));
    }) << 300;
    QTest::newRow("one conversation")
        << Read([this](const StoreSession &s) { mustBe(s.conversations.find(m_conversations.at(7))); })
        << 300;
    QTest::newRow("newest messages") << Read([this](const StoreSession &s) {
        mustBe(s.messages.newest(m_conversations.first(), 50));
    }) << 3500;
    QTest::newRow("messages before one") << Read([this](const StoreSession &s) {
        mustBe(s.messages.before(m_conversations.first(), m_message, 50));
    }) << 3500;
    QTest::newRow("messages after one") << Read([this](const StoreSession &s) {
        mustBe(s.messages.after(m_conversations.first(), m_message, 50));
    }) << 3500;
    QTest::newRow("where the unread messages begin")
        << Read([this](const StoreSession &s) { mustBe(s.timeline.unread(m_conversations.first())); })
        << 80'000;
    QTest::newRow("first message of a day") << Read([this](const StoreSession &s) {
        mustBe(s.timeline.firstFrom(m_conversations.first(), QDate(2023, 11, 15)));
    }) << 300;
    QTest::newRow("days of two months") << Read([this](const StoreSession &s) {
        mustBe(s.timeline.daysWithMessages(m_conversations.first(), QDate(2023, 11, 1), QDate(2023, 12, 31)));
    }) << 6000;
    QTest::newRow("oldest and newest message")
        << Read([this](const StoreSession &s) { mustBe(s.timeline.span(m_conversations.first())); }) << 300;
    QTest::newRow("message by id") << Read([this](const StoreSession &s) {
        mustBe(s.messages.find(m_message));
    }) << 300;
    QTest::newRow("message by wamid")
        << Read([this](const StoreSession &s) { mustBe(s.messages.findByWamid(m_wamid)); }) << 300;
    QTest::newRow("heads of the outbox")
        << Read([](const StoreSession &s) { mustBe(s.outbox.nextPerConversation(50)); }) << 300;
}

void TestBounds::aGuiReadIsIndexedAndBounded()
{
    QFETCH(const Read, read);
    QFETCH(const int, maxSteps);
    Watched watched(m_store->path());
    const QStringList statements = watched.statementsOf(read);
    QVERIFY(!statements.isEmpty());
    for (const QString &sql : statements) {
        const QStringList plan = watched.planOf(sql);
        QVERIFY(!plan.isEmpty());
        for (const QString &line : plan) {
            QVERIFY2(!line.contains(u"TEMP B-TREE"_s), qPrintable(line));
            // Along an index, in its order, a LIMIT ends the walk.
            QVERIFY2(!line.startsWith(u"SCAN"_s) || line.contains(u"INDEX"_s), qPrintable(line));
        }
    }
    const int steps = watched.stepsOf(read);
    QVERIFY2(steps <= maxSteps, qPrintable(QString::number(steps)));
}

void TestBounds::messagesOfALongConversationAreFoundByTheirIds()
{
    Watched watched(m_store->path());
    const ConversationId longOne = m_conversations.first();
    QSet<MessageId> ids;
    QSet<Wamid> wamids;
    const QList<Message> newest = m_store->reader().messages.newest(longOne, 50).value();
    for (const Message &message : newest) {
        ids.insert(message.id);
        wamids.insert(message.wamid);
    }
    const auto byId = [&](const StoreSession &s) {
        QCOMPARE(s.messages.several(longOne, ids).value(), newest);
    };
    const auto byWamid = [&](const StoreSession &s) {
        QCOMPARE(s.messages.withWamids(longOne, wamids).value().size(), newest.size());
    };
    QVERIFY(watched.stepsOf(byId) < 8000);
    QVERIFY(watched.stepsOf(byWamid) < 8000);
}

QTEST_GUILESS_MAIN(TestBounds)
#include "tst_bounds.moc"
