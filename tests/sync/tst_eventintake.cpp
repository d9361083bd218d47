// SPDX-License-Identifier: GPL-3.0-or-later
#include "intakescene.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace shoptalk;
using namespace shoptalk::test;

namespace {

/// A conversation from the history of the phone app.
QByteArray historyWith(const QByteArray &items)
{
    return webhook("history",
                   R"("history":[{"metadata":{"phase":0,"chunk_order":1,"progress":100},"threads":[
        {"id":"34600000001","context":{"wa_id":"34600000001"},"messages":[)"
                       + items + "]}]}]");
}

} // namespace

class TestEventIntake : public QObject, private test::IntakeScene {
    Q_OBJECT
private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void aCustomersMessageIsStoredWithTheCursor();
    void duplicatesChangeNothing();
    void regroupedRepetitionsComeOnce();
    void theOperatorCanHaveEventsReadAgain();
    void aRestoredRelayIsNoProblem();
    void historyIsNoNews();
    void historyOpensNoWindow_data();
    void historyOpensNoWindow();
    void anOldReactionOpensNoWindow();
    void theOwnersPhoneWritesToo();
    void thePhoneBookNamesCustomersWithoutOpeningChats();
    void aNoticeOpensNoWindow();
    void whatIsNotUnderstoodIsKeptRaw_data();
    void whatIsNotUnderstoodIsKeptRaw();
    void passesOverAProvedLine();
    void oneBadEventStopsNothing();
    void aMessageWithoutATimeHasTheTimeItCame();
    void aPageIsAllOrNothing();
    void theCursorSurvivesARestart();
};

void TestEventIntake::aCustomersMessageIsStoredWithTheCursor()
{
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QSignalSpy changed(m_store.get(), &Store::changed);
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello"),
                  textFrom("34600000001", "wamid.2", "Anyone?", 1795000001)}));
    QCOMPARE(conversations().size(), 1);
    const Conversation conversation = conversations().first();
    QCOMPARE(conversation.phoneNumber, number);
    QCOMPARE(conversation.customer.profileName, u"Ines"_s);
    QCOMPARE(conversation.unread, 2);
    QCOMPARE(conversation.lastInboundAt, QDateTime::fromSecsSinceEpoch(1795000001, Qt::UTC));
    QCOMPARE(messages().size(), 2);
    QCOMPARE(plainText(messages().last()), u"Anyone?"_s);
    QCOMPARE(m_intake->cursor(), 2);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(arrived.first().first().value<ConversationId>(), conversation.id);
    QCOMPARE(loggedEvent(1), (QVariantList{u"webhook"_s, u"messages"_s, 1, QString(), QByteArray()}));
}

void TestEventIntake::duplicatesChangeNothing()
{
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello")}));
    const QList<Conversation> before = conversations();
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello")}));
    m_seq = 0; // and the same events once more, as after a relay was restored
    QVERIFY(take({textFrom("34600000001", "wamid.1", "Hello")}));
    QCOMPARE(conversations(), before);
    QCOMPARE(messages().size(), 1);
    QCOMPARE(arrived.size(), 0);
}

/// Meta may repeat the same updates in batches of other sizes, which the relay can't recognise.
void TestEventIntake::regroupedRepetitionsComeOnce()
{
    const auto message = [](const QByteArray &id) {
        return QByteArray(R"({"from":"34600000001","id":"wamid.$ID","timestamp":"1795000000","type":"text",
            "text":{"body":"Hello $ID"}})")
            .replace("$ID", id);
    };
    const auto batch = [&message](const QByteArrayList &ids) {
        QByteArrayList items;
        for (const QByteArray &id : ids)
            items << message(id);
        return webhook("messages",
                       R"("contacts":[{"profile":{"name":"Ines"},"wa_id":"34600000001"}],"messages":[)"
                           + items.join(',') + ']');
    };
    QVERIFY(take({batch({"1", "2", "3"}), batch({"4"})}));
    const QList<Conversation> before = conversations();
    QCOMPARE(messages().size(), 4);
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QVERIFY(take({batch({"3", "4"}), batch({"2"}), batch({"1", "2", "3", "4"})}));
    QCOMPARE(messages().size(), 4);
    QCOMPARE(conversations(), before);
    QCOMPARE(arrived.size(), 0);
}

void TestEventIntake::theOperatorCanHaveEventsReadAgain()
{
    QVERIFY(take({textFrom("34600000001", "wamid.1", "One"), textFrom("34600000001", "wamid.2", "Two")}));
    RelayEvent replay;
    replay.seq = 3;
    replay.kind = u"account"_s;
    replay.body = R"({"event":"replay","after":1,"at":"2026-11-23T08:00:00.000Z"})";
    QVERIFY(takeEvent(replay));
    QCOMPARE(m_intake->cursor(), 1);
    m_seq = 1;
    QVERIFY(take({textFrom("34600000001", "wamid.2", "Two")}));
    QVERIFY(takeEvent(replay)); // It is repeated, and does not begin again.
    QCOMPARE(m_intake->cursor(), 3);
    QCOMPARE(messages().size(), 2);
    replay.seq = 4;
    replay.body = R"({"event":"replay","after":4})"; // There is nothing to be read again.
    QVERIFY(takeEvent(replay));
    QCOMPARE(m_intake->cursor(), 4);
}

void TestEventIntake::aRestoredRelayIsNoProblem()
{
    RelayEvent restored;
    restored.seq = 1000000001;
    restored.kind = u"account"_s;
    restored.body = R"({"event":"restored","at":"2026-11-23T08:00:00.000Z"})";
    QVERIFY(takeEvent(restored));
    QCOMPARE(loggedEvent(1000000001).at(2).toInt(), 1);
    QCOMPARE(m_intake->cursor(), 1000000001);
}

/// B11: the history of a number that is also used in the phone app is not unread.
void TestEventIntake::historyIsNoNews()
{
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QVERIFY(take(
        {webhook("history", R"("history":[{"metadata":{"phase":0,"chunk_order":1,"progress":100},"threads":[
        {"id":"34600000001","context":{"wa_id":"34600000001"},"messages":[
        {"from":"34910000001","to":"34600000001","id":"wamid.H1","timestamp":"1790000000","type":"text",
         "text":{"body":"Ready"},"history_context":{"status":"READ"}},
        {"from":"34600000001","id":"wamid.H2","timestamp":"1790000050","type":"text","text":{"body":"Thanks"},
         "history_context":{"status":"DELIVERED"}}]}]}])")}));
    QCOMPARE(arrived.size(), 0);
    QCOMPARE(conversations().first().unread, 0);
    QCOMPARE(messages().size(), 2);
    QCOMPARE(messages().first().direction, Direction::Outbound);
    QCOMPARE(messages().first().delivery, Delivery::Read);
    QCOMPARE(messages().last().direction, Direction::Inbound);
}

void TestEventIntake::historyOpensNoWindow_data()
{
    QTest::addColumn<bool>("comesLive");
    QTest::addColumn<bool>("isLiveFirst");
    QTest::newRow("history alone") << false << false;
    QTest::newRow("history, then live") << true << false;
    QTest::newRow("live, then history") << true << true;
}

/// Only a message that comes after the number was connected opens the service window.
void TestEventIntake::historyOpensNoWindow()
{
    QFETCH(const bool, comesLive);
    QFETCH(const bool, isLiveFirst);
    constexpr qint64 sentAtS = 1794996000; // an hour before the others
    const QByteArray old = historyWith(R"({"from":"34600000001","id":"wamid.H1","timestamp":"1794996000",
        "type":"text","text":{"body":"Hello"},"history_context":{"status":"DELIVERED"}})");
    const QByteArray live = textFrom("34600000001", "wamid.H1", "Hello", sentAtS);
    QVERIFY(take(isLiveFirst ? QList{live, old} : QList{old}));
    QCOMPARE(messages().size(), 1);
    if (comesLive && !isLiveFirst) {
        QVERIFY(!conversations().first().lastInboundAt.isValid());
        QVERIFY(take({live}));
        QVERIFY(take({old}));
    }
    const QDateTime opened = QDateTime::fromSecsSinceEpoch(sentAtS, Qt::UTC);
    QCOMPARE(conversations().first().lastInboundAt, comesLive ? opened : QDateTime());
    QCOMPARE(messages().size(), 1);
}

void TestEventIntake::anOldReactionOpensNoWindow()
{
    const QByteArray reaction = R"({"from":"34600000001","id":"wamid.H2","timestamp":"1794996000",
        "type":"reaction","reaction":{"message_id":"wamid.H1","emoji":"👍"})";
    const QByteArray message = R"({"from":"34910000001","to":"34600000001","id":"wamid.H1",
        "timestamp":"1794995000","type":"text","text":{"body":"Ready"},"history_context":{"status":"READ"}})";
    QVERIFY(take({historyWith(message + ',' + reaction + R"(,"history_context":{"status":"READ"}})")}));
    QVERIFY(!conversations().first().lastInboundAt.isValid());
    QVERIFY(take({webhook("messages", R"("messages":[)" + reaction + "}]")}));
    QCOMPARE(conversations().first().lastInboundAt, QDateTime::fromSecsSinceEpoch(1794996000, Qt::UTC));
}

/// B11, coexistence.
void TestEventIntake::theOwnersPhoneWritesToo()
{
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    QVERIFY(take({webhook("smb_message_echoes", R"("message_echoes":[{"from":"34910000001","to":"34600000001",
        "id":"wamid.E1","timestamp":"1795000500","type":"text","text":{"body":"On my way"}}])")}));
    QCOMPARE(messages().size(), 1);
    QCOMPARE(messages().first().direction, Direction::Outbound);
    QCOMPARE(conversations().first().unread, 0);
    QVERIFY(!conversations().first().lastInboundAt.isValid());
    QCOMPARE(arrived.size(), 0);
}

/// B11, coexistence.
void TestEventIntake::thePhoneBookNamesCustomersWithoutOpeningChats()
{
    const QByteArray contact =
        webhook("smb_app_state_sync", R"("state_sync":[{"type":"contact","action":"add",
        "contact":{"full_name":"Ines Ruiz","phone_number":"34600000001"}}])");
    QVERIFY(take({contact}));
    QVERIFY(conversations().isEmpty());
    QVERIFY(
        take({webhook("messages", R"("messages":[{"from":"34600000001","id":"wamid.1","type":"text"}])")}));
    QCOMPARE(displayName(conversations().first().customer), u"Ines Ruiz"_s);
    // What customers call themselves does not change what the shop calls them, until the phone book forgets
    // it.
    QVERIFY(take({textFrom("34600000001", "wamid.2", "It is me")}));
    QCOMPARE(conversations().first().customer.profileName, u"Ines"_s);
    QCOMPARE(displayName(conversations().first().customer), u"Ines Ruiz"_s);
    QCOMPARE(m_store->reader().conversations.search(u"ruiz"_s, 10)->size(), 1);
    QVERIFY(take({webhook("smb_app_state_sync", R"("state_sync":[{"type":"contact","action":"remove",
        "contact":{"phone_number":"34600000001"}}])")}));
    QCOMPARE(displayName(conversations().first().customer), u"Ines"_s);
    QCOMPARE(messages().size(), 2);
}

void TestEventIntake::aNoticeOpensNoWindow()
{
    QVERIFY(take(
        {webhook("messages", R"("messages":[{"from":"34600000001","id":"wamid.SYS","timestamp":"1795000100",
        "type":"system","system":{"type":"user_changed_number","body":"changed","wa_id":"34600000009"}}])")}));
    QCOMPARE(kindOf(messages().first()), MessageKind::System);
    QVERIFY(!conversations().first().lastInboundAt.isValid());
    QCOMPARE(conversations().first().unread, 0);
}

void TestEventIntake::whatIsNotUnderstoodIsKeptRaw_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("isReadable");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("error");
    QTest::newRow("not JSON") << u"webhook"_s << true << QByteArray("\x01\x02") << QString()
                              << u"webhook_not_json"_s;
    QTest::newRow("a field of no use yet")
        << u"webhook"_s << true << webhook("telepathy", R"("a":1)") << u"telepathy"_s << u"no_use_yet"_s;
    QTest::newRow("another kind") << u"team"_s << true << QByteArray("{}") << QString() << u"kind_unknown"_s;
    QTest::newRow("another encoding")
        << u"webhook"_s << false << QByteArray("runes") << QString() << u"encoding_unknown"_s;
}

void TestEventIntake::whatIsNotUnderstoodIsKeptRaw()
{
    QFETCH(const QString, kind);
    QFETCH(const bool, isReadable);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, field);
    QFETCH(const QString, error);
    RelayEvent event;
    event.seq = 1;
    event.kind = kind;
    event.body = body;
    event.isReadable = isReadable;
    QVERIFY(takeEvent(event));
    QCOMPARE(loggedEvent(1), (QVariantList{kind, field, 0, error, body}));
    QCOMPARE(m_intake->cursor(), 1);
}

void TestEventIntake::passesOverAProvedLine()
{
    RelayEvent event;
    event.seq = 1;
    event.kind = u"team"_s;
    event.body = R"({"type":"loopback","nonce":"bm9uY2U"})";
    QVERIFY(takeEvent(event));
    QCOMPARE(loggedEvent(1), (QVariantList{u"team"_s, u"loopback"_s, 1, QString(), QByteArray()}));
}

void TestEventIntake::oneBadEventStopsNothing()
{
    QVERIFY(take(
        {textFrom("34600000001", "wamid.1", "One"), "not json", textFrom("34600000001", "wamid.2", "Two")}));
    QCOMPARE(messages().size(), 2);
    QCOMPARE(m_intake->cursor(), 3);
}

void TestEventIntake::aMessageWithoutATimeHasTheTimeItCame()
{
    QVERIFY(
        take({webhook("messages", R"("messages":[{"from":"34600000001","id":"wamid.1","type":"text"}])")}));
    QCOMPARE(messages().first().sentAt, QDateTime::fromSecsSinceEpoch(1795000900, Qt::UTC));
}

void TestEventIntake::aPageIsAllOrNothing()
{
    QVERIFY(take({textFrom("34600000001", "wamid.1", "One")}));
    m_store =
        std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s)); // not open: nothing can be written
    m_intake = std::make_unique<EventIntake>(*m_store);
    QSignalSpy arrived(m_intake.get(), &EventIntake::messageArrived);
    const Result<void> refused = take({textFrom("34600000001", "wamid.2", "Two")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(arrived.size(), 0);
    QVERIFY(QCoro::waitFor(m_store->open()));
    QCOMPARE(m_intake->cursor(), 1);
    QCOMPARE(messages().size(), 1);
}

void TestEventIntake::theCursorSurvivesARestart()
{
    QVERIFY(take({textFrom("34600000001", "wamid.1", "One"), textFrom("34600000001", "wamid.2", "Two")}));
    m_intake.reset();
    m_store.reset();
    m_store = std::make_unique<Store>(m_folder->filePath(u"shoptalk.db"_s));
    QVERIFY(QCoro::waitFor(m_store->open()));
    m_intake = std::make_unique<EventIntake>(*m_store);
    QCOMPARE(m_intake->cursor(), 2);
    QCOMPARE(messages().size(), 2);
}

QTEST_GUILESS_MAIN(TestEventIntake)
#include "tst_eventintake.moc"
