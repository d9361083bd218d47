// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60;
constexpr qint64 begin = 1'795'000'000;

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(begin + seconds, Qt::UTC);
}

} // namespace

/// The service window and the free entry point window of a conversation, as stored.
class TestWindows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aReactionOpensTheWindow();
    void anotherChangeDoesNot_data();
    void anotherChangeDoesNot();
    void theFirstAnswerToAnAdMakesItFree();
    void anAnswerMayBeKnownBeforeTheAd();
    void aLateAnswerDoesNot();
    void anAnswerThatFailedDoesNot();
    void whatMetaSaysCountsMore();
    void ofJoinedConversationsTheLongerOneCounts();
    void anOlderDatabaseIsFilled();
    void aMessageWithoutAStatusIsKnown();
    void aMessageThatIsHeldBackMissesNoStatus();

private:
    void write(Direction direction, qint64 atS, const AdReferral &referral = {},
               Delivery delivery = Delivery::Queued)
    {
        Message message = textMessage(m_conversation, direction, u"Hola"_s, begin + atS);
        message.referral = referral;
        message.delivery = delivery;
        m_last = message.id;
        m_store->add(message);
    }
    void amend(AmendmentKind kind, Direction from, const QString &text, qint64 atS)
    {
        Amendment amendment;
        amendment.kind = kind;
        amendment.from = from;
        amendment.target = Wamid(u"wamid.target"_s);
        amendment.text = text;
        amendment.at = at(atS);
        m_store->must([=](StoreSession &session) {
            return session.messages.amend(PhoneNumberId(u"61"_s), customerNamed(u"Ana"_s, u"34600000011"_s),
                                          amendment);
        });
    }
    void settle(Delivery delivery)
    {
        m_store->must(
            [=, id = m_last](StoreSession &session) { return session.messages.setDelivery(id, delivery); });
    }
    Conversation stored() const { return m_store->conversationOf(m_conversation); }

    const AdReferral m_ad{{}, u"1202"_s, u"ad"_s, u"Summer"_s, {}, {}};
    std::unique_ptr<StoreFixture> m_store;
    ConversationId m_conversation;
    MessageId m_last;
};

void TestWindows::init()
{
    m_store = std::make_unique<StoreFixture>();
    m_conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s));
}

void TestWindows::aReactionOpensTheWindow()
{
    write(Direction::Inbound, 0);
    amend(AmendmentKind::Reaction, Direction::Inbound, u"👍"_s, 2 * hour);
    QCOMPARE(stored().lastInboundAt, at(2 * hour));
    QCOMPARE(stored().lastActivityAt, at(0)); // the list is not sorted by it
    amend(AmendmentKind::Reaction, Direction::Inbound, u"👍"_s, 1 * hour); // late
    QCOMPARE(stored().lastInboundAt, at(2 * hour));
}

void TestWindows::anotherChangeDoesNot_data()
{
    QTest::addColumn<AmendmentKind>("kind");
    QTest::addColumn<Direction>("from");
    QTest::addColumn<QString>("text");
    QTest::newRow("our reaction") << AmendmentKind::Reaction << Direction::Outbound << u"👍"_s;
    QTest::newRow("a reaction taken back") << AmendmentKind::Reaction << Direction::Inbound << QString();
    QTest::newRow("an edit") << AmendmentKind::Edit << Direction::Inbound << u"Hola!"_s;
    QTest::newRow("a deletion") << AmendmentKind::Revoke << Direction::Inbound << QString();
}

void TestWindows::anotherChangeDoesNot()
{
    QFETCH(const AmendmentKind, kind);
    QFETCH(const Direction, from);
    QFETCH(const QString, text);
    write(Direction::Inbound, 0);
    amend(kind, from, text, 2 * hour);
    QCOMPARE(stored().lastInboundAt, at(0));
}

void TestWindows::theFirstAnswerToAnAdMakesItFree()
{
    write(Direction::Inbound, 0, m_ad);
    QVERIFY(!stored().freeUntil.isValid());
    write(Direction::Outbound, hour);
    QVERIFY(!stored().freeUntil.isValid()); // Meta has not accepted it yet
    settle(Delivery::Sent);
    QCOMPARE(stored().freeUntil, at(73 * hour));
    write(Direction::Outbound, 2 * hour);
    settle(Delivery::Read);
    QCOMPARE(stored().freeUntil, at(73 * hour));
}

void TestWindows::anAnswerMayBeKnownBeforeTheAd()
{
    write(Direction::Outbound, hour, {}, Delivery::Sent);
    write(Direction::Inbound, 0, m_ad);
    QCOMPARE(stored().freeUntil, at(73 * hour));
}

void TestWindows::aLateAnswerDoesNot()
{
    write(Direction::Inbound, 0, m_ad);
    write(Direction::Outbound, 24 * hour + 1, {}, Delivery::Sent);
    QVERIFY(!stored().freeUntil.isValid());
}

void TestWindows::anAnswerThatFailedDoesNot()
{
    write(Direction::Inbound, 0, m_ad);
    write(Direction::Outbound, hour);
    settle(Delivery::Failed);
    QVERIFY(!stored().freeUntil.isValid());
}

void TestWindows::whatMetaSaysCountsMore()
{
    const auto report = [this](qint64 untilS) {
        m_store->must([=, this](StoreSession &session) {
            return session.conversations.setFreeUntil(m_conversation, at(untilS));
        });
    };
    write(Direction::Inbound, 0, m_ad);
    write(Direction::Outbound, hour, {}, Delivery::Sent);
    report(72 * hour);
    QCOMPARE(stored().freeUntil, at(72 * hour));
    report(70 * hour); // a late status of an earlier window
    QCOMPARE(stored().freeUntil, at(72 * hour));
    write(Direction::Inbound, 100 * hour, m_ad); // another ad, later
    write(Direction::Outbound, 101 * hour, {}, Delivery::Sent);
    QCOMPARE(stored().freeUntil, at(173 * hour));
}

void TestWindows::ofJoinedConversationsTheLongerOneCounts()
{
    write(Direction::Inbound, 0, m_ad);
    write(Direction::Outbound, hour, {}, Delivery::Sent);
    const ConversationId other = m_store->talkTo(customerNamed(u"Ana"_s, {}, u"ES.ana"_s));
    m_store->must(
        [=](StoreSession &session) { return session.conversations.setFreeUntil(other, at(80 * hour)); });
    m_conversation = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000011"_s, u"ES.ana"_s));
    QCOMPARE(stored().freeUntil, at(80 * hour));
}

/// A database of schema version 28: a message from an ad, our answer to it, and a reaction.
void TestWindows::anOlderDatabaseIsFilled()
{
    QTemporaryDir folder;
    Connection connection;
    QVERIFY(connection.open(folder.filePath(u"old.db"_s), Connection::Access::Write));
    const auto all = storeMigrations();
    const auto isOld = [](const Migration &migration) { return migration.version <= 28; };
    QVERIFY(migrate(connection, all.first(size_t(std::ranges::count_if(all, isOld)))));
    const QStringList rows{
        u"INSERT INTO customers (seq, id, wa_id, profile_name, username, names) VALUES (1, 'c', '34600000011', 'Ana', '', 'ana')"_s,
        u"INSERT INTO conversations (seq, id, phone_number_id, customer, last_inbound_at_s) VALUES (1, 'k', '61', 1, 1000)"_s,
        u"INSERT INTO whatsapp_messages (seq, id, conversation, direction, kind, text, sent_at_s, delivery) VALUES (1, 'a', 1, 0, 0, 'Hola', 1000, 0)"_s,
        u"INSERT INTO whatsapp_messages (seq, id, conversation, direction, kind, text, sent_at_s, delivery) VALUES (2, 'b', 1, 1, 0, 'Hola', 2000, 3)"_s,
        u"UPDATE conversations SET last_message = 2"_s,
        uR"sql(INSERT INTO message_sources (message, raw) VALUES (1, CAST('{"type":"text","referral":{"source_type":"ad"}}' AS BLOB)))sql"_s,
        u"INSERT INTO message_amendments (target, kind, direction, customer, phone_number_id, text, at_s, raw) VALUES ('w', 2, 0, 1, '61', '👍', 3000, x'')"_s};
    for (const QString &row : rows)
        QVERIFY(runSql(connection, row));
    QVERIFY(migrate(connection, all));
    Statement select(connection,
                     u"SELECT referred_at_s, free_until_s, last_inbound_at_s FROM conversations"_s);
    QVERIFY(select.run());
    QVERIFY(select.next());
    QCOMPARE(select.big(0), 1000);
    QCOMPARE(select.big(1), 2000 + 72 * hour);
    QCOMPARE(select.big(2), 3000);
}

void TestWindows::aMessageWithoutAStatusIsKnown()
{
    write(Direction::Outbound, 0);
    const auto accept = [this, id = m_last] {
        m_store->must([=](StoreSession &session) {
            return session.messages.setAccepted(id, Wamid(u"wamid.out"_s), at(60));
        });
    };
    const auto missing = [this](qint64 beforeS) {
        return m_store->reader().messages.countWithoutStatus(PhoneNumberId(u"61"_s), at(beforeS)).value();
    };
    accept();
    QCOMPARE(m_store->messageOf(m_last).noStatusSince, at(60));
    QCOMPARE(missing(60), 0);
    QCOMPARE(missing(61), 1);
    m_store->must([id = m_last](StoreSession &session) { return session.messages.noteStatus(id); });
    QVERIFY(!m_store->messageOf(m_last).noStatusSince.isValid());
    QCOMPARE(missing(61), 0);
    accept(); // Meta's answer is stored after the status
    QVERIFY(!m_store->messageOf(m_last).noStatusSince.isValid());
}

void TestWindows::aMessageThatIsHeldBackMissesNoStatus()
{
    write(Direction::Outbound, 0);
    const auto accept = [this, id = m_last] {
        m_store->must([=](StoreSession &session) {
            return session.messages.setAccepted(id, Wamid(u"wamid.held"_s), at(60),
                                                DeliveryHold::QualityAssessment);
        });
    };
    const auto missing = [this] {
        return m_store->reader().messages.countWithoutStatus(PhoneNumberId(u"61"_s), at(3600)).value();
    };
    accept();
    QCOMPARE(m_store->messageOf(m_last).hold, DeliveryHold::QualityAssessment);
    QCOMPARE(missing(), 0);
    m_store->must([id = m_last](StoreSession &session) { return session.messages.noteStatus(id); });
    QCOMPARE(m_store->messageOf(m_last).hold, DeliveryHold::None);
    accept(); // Meta's answer is stored after the status
    QCOMPARE(m_store->messageOf(m_last).hold, DeliveryHold::None);
}

QTEST_GUILESS_MAIN(TestWindows)
#include "tst_windows.moc"
