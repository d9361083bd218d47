// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that happened to reminders is stored, so that another computer can follow it later.
#include "store/connection.h"
#include "store/migration.h"
#include "store/reminderevents.h"
#include "store/schema.h"
#include "store/statement.h"
#include "storefixture.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;
using Kind = ReminderEventKind;

namespace {

QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

struct Event {
    ConversationId conversation;
    Kind kind = Kind::Set;
    qint64 atS = 0;
    qint64 remindAtS = 0;
    QString device;

    friend bool operator==(const Event &, const Event &) = default;
};

char *toString(const Event &event)
{
    return QTest::toString(u"%1: kind %2 at %3 for %4 by %5"_s.arg(event.conversation.value())
                               .arg(int(event.kind))
                               .arg(event.atS)
                               .arg(event.remindAtS)
                               .arg(event.device));
}

} // namespace

class TestReminderEvents : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void everyChangeIsAnEvent();
    void whatChangesNoReminderIsNoEvent();
    void aDueReminderIsDone();
    void anEventSaysOnWhichComputer();
    void eventsAreNeverChanged();
    void aChangeAndItsEventAreStoredTogether();
    void s25_erasingACustomerErasesTheEvents();
    void s25_aPurgedConversationTakesItsEventsAlong();
    void eventsOfMergedConversationsEndAtTheirReminder_data();
    void eventsOfMergedConversationsEndAtTheirReminder();
    void remindersOfAnEarlierVersionAreSet();

private:
    void remind(const ConversationId &id, const QDateTime &remindAt, qint64 atS);
    QList<Event> events() const;
    /// The reminder that the events of a conversation lead to.
    QDateTime reminderByEvents(const ConversationId &id) const;
    QDateTime reminderOf(const ConversationId &id) const
    {
        return m_store->conversationOf(id).state.remindAt;
    }

    std::unique_ptr<StoreFixture> m_store;
};

void TestReminderEvents::remind(const ConversationId &id, const QDateTime &remindAt, qint64 atS)
{
    m_store->must([=](StoreSession &session) -> Result<void> {
        ConversationState state = session.conversationStates.of(id).value();
        state.remindAt = remindAt;
        return session.conversationStates.set(id, state, at(atS));
    });
}

QList<Event> TestReminderEvents::events() const
{
    Connection connection;
    if (!connection.open(m_store->path(), Connection::Access::Read))
        qFatal("the database does not open");
    Statement select(connection, uR"sql(SELECT c.id, e.kind, e.at_s, e.remind_at_s, e.device
        FROM reminder_events AS e LEFT JOIN conversations AS c ON c.seq = e.conversation ORDER BY e.seq)sql"_s);
    const auto read = [](const Statement &row) {
        return Event{row.id<ConversationId>(0), row.value<Kind>(1), row.big(2), row.big(3), row.text(4)};
    };
    return collect(select, read).value();
}

QDateTime TestReminderEvents::reminderByEvents(const ConversationId &id) const
{
    QDateTime reminder;
    for (const Event &event : events()) {
        if (event.conversation != id)
            continue;
        const bool isOn = event.kind == Kind::Set || event.kind == Kind::Changed;
        reminder = isOn ? at(event.remindAtS) : QDateTime();
    }
    return reminder;
}

void TestReminderEvents::everyChangeIsAnEvent()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    remind(ana, at(5000), 1000);
    remind(ana, at(6000), 1100);
    remind(ana, {}, 1200);
    remind(ana, at(5000), 1300); // as an undo does
    QCOMPARE(events(),
             (QList<Event>{{ana, Kind::Set, 1000, 5000, {}},
                           {ana, Kind::Changed, 1100, 6000, {}},
                           {ana, Kind::Dismissed, 1200, 6000, {}},
                           {ana, Kind::Set, 1300, 5000, {}}}));
}

void TestReminderEvents::whatChangesNoReminderIsNoEvent()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    remind(ana, at(5000), 1000);
    m_store->must([ana](StoreSession &session) -> Result<void> {
        ConversationState state = session.conversationStates.of(ana).value();
        state.isPinned = true;
        return session.conversationStates.set(ana, state, at(1100));
    });
    QCOMPARE(events().size(), 1);
}

void TestReminderEvents::aDueReminderIsDone()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId bea = m_store->talkTo(customerNamed(u"Bea"_s, u"34600000002"_s));
    remind(ana, at(5000), 1000);
    remind(bea, at(9000), 1000);
    m_store->must([](StoreSession &session) { return session.conversationStates.wake(at(5010)); });
    QCOMPARE(events().size(), 3);
    QCOMPARE(events().last(), (Event{ana, Kind::Done, 5010, 5000, {}}));
    QVERIFY(!reminderOf(ana).isValid());
    m_store->must([](StoreSession &session) { return session.conversationStates.wake(at(5020)); });
    QCOMPARE(events().size(), 3);
}

void TestReminderEvents::anEventSaysOnWhichComputer()
{
    m_store->must([](StoreSession &session) {
        RelayRecord relay;
        relay.device = DeviceId(u"device-7"_s);
        return session.relay.savePairing(relay);
    });
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    remind(ana, at(5000), 1000);
    QCOMPARE(events(), (QList<Event>{{ana, Kind::Set, 1000, 5000, u"device-7"_s}}));
}

void TestReminderEvents::eventsAreNeverChanged()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    remind(ana, at(5000), 1000);
    const QList<Event> before = events();
    const QString path = m_store->path();
    m_store->close();
    Connection connection;
    QVERIFY(connection.open(path, Connection::Access::Write));
    QVERIFY(!runSql(connection, u"UPDATE reminder_events SET remind_at_s = 1"_s));
    connection.close();
    QVERIFY(m_store->reopen());
    QCOMPARE(events(), before);
}

void TestReminderEvents::aChangeAndItsEventAreStoredTogether()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const Result<void> failed = m_store->write([ana](StoreSession &session) -> Result<void> {
        ConversationState state;
        state.remindAt = at(5000);
        if (Result<void> set = session.conversationStates.set(ana, state, at(1000)); !set)
            return set;
        return failure(Error::Kind::Cancelled, Reason::Cancelled); // undoes the transaction
    });
    QVERIFY(!failed);
    QVERIFY(!reminderOf(ana).isValid());
    QVERIFY(events().isEmpty());
}

void TestReminderEvents::s25_erasingACustomerErasesTheEvents()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    const ConversationId bea = m_store->talkTo(customerNamed(u"Bea"_s, u"34600000002"_s));
    remind(ana, at(5000), 1000);
    remind(bea, at(6000), 1000);
    const CustomerId customer = m_store->conversationOf(ana).customer.id;
    m_store->must([=](StoreSession &session) { return session.privacy.erase(customer, at(2000)); });
    QCOMPARE(events(), (QList<Event>{{bea, Kind::Set, 1000, 6000, {}}}));
}

void TestReminderEvents::s25_aPurgedConversationTakesItsEventsAlong()
{
    const ConversationId ana = m_store->talkTo(customerNamed(u"Ana"_s, u"34600000001"_s));
    remind(ana, at(5000), 1000);
    m_store->must([ana](StoreSession &session) { return session.privacy.softDelete(ana, at(2000)); });
    QCOMPARE(events().size(), 1); // it can still be restored
    m_store->must([](StoreSession &session) { return session.privacy.purge(at(3000)); });
    QVERIFY(events().isEmpty());
}

void TestReminderEvents::eventsOfMergedConversationsEndAtTheirReminder_data()
{
    QTest::addColumn<QDateTime>("ofKept");
    QTest::addColumn<QDateTime>("ofGone");
    QTest::newRow("none") << QDateTime() << QDateTime();
    QTest::newRow("one") << at(5000) << QDateTime();
    QTest::newRow("the other") << QDateTime() << at(6000);
    QTest::newRow("both") << at(5000) << at(6000);
}

void TestReminderEvents::eventsOfMergedConversationsEndAtTheirReminder()
{
    QFETCH(const QDateTime, ofKept);
    QFETCH(const QDateTime, ofGone);
    const Customer byNumber = customerNamed(u"Ana"_s, u"34600000001"_s);
    const Customer byUser = customerNamed(u"Ana"_s, {}, u"ES.1"_s);
    const ConversationId kept = m_store->talkTo(byNumber);
    const ConversationId gone = m_store->talkTo(byUser);
    m_store->add(textMessage(kept, Direction::Inbound, u"Hello"_s, 900));
    m_store->add(textMessage(gone, Direction::Inbound, u"It's me"_s, 910));
    remind(kept, ofKept, 1000);
    remind(gone, ofGone, 1100);
    const auto merge = [](StoreSession &session) {
        return session.conversations.resolve(PhoneNumberId(u"61"_s),
                                             customerNamed(u"Ana"_s, u"34600000001"_s, u"ES.1"_s));
    };
    QCOMPARE(m_store->must(merge), kept);
    QVERIFY(!m_store->reader().conversations.find(gone)->has_value());
    QCOMPARE(reminderOf(kept), ofKept.isValid() ? ofKept : ofGone);
    QCOMPARE(reminderByEvents(kept), reminderOf(kept));

    const MessageId line = m_store->reader().conversations.mergeLines(kept)->first().id;
    m_store->must([line](StoreSession &session) { return session.conversations.undoMerge(line); });
    for (const ConversationId &apart : {kept, gone})
        QCOMPARE(reminderByEvents(apart), reminderOf(apart));
}

void TestReminderEvents::remindersOfAnEarlierVersionAreSet()
{
    const QTemporaryDir folder;
    Connection connection;
    QVERIFY(connection.open(folder.filePath(u"a.db"_s), Connection::Access::Write));
    const auto step =
        std::find_if(storeMigrations().begin(), storeMigrations().end(), [](const Migration &one) {
            return one.statements.join(u' ').contains(u"CREATE TABLE reminder_events"_s);
        });
    QVERIFY(migrate(connection, storeMigrations().first(size_t(step - storeMigrations().begin()))));
    for (
        const QString &sql :
        {u"INSERT INTO customers (id, wa_id, profile_name, username, names) VALUES ('c', '34600000001', 'Ana', '', '')"_s,
         u"INSERT INTO conversations (id, phone_number_id, customer, remind_at_s) VALUES ('a', '61', 1, 5000)"_s,
         u"INSERT INTO conversations (id, phone_number_id, customer) VALUES ('b', '62', 1)"_s})
        QVERIFY(runSql(connection, sql));
    QVERIFY(migrate(connection, storeMigrations()));
    Statement select(connection, u"SELECT conversation, kind, remind_at_s FROM reminder_events"_s);
    QVERIFY(select.run() && select.next());
    QCOMPARE(select.integer(0), 1);
    QCOMPARE(select.value<Kind>(1), Kind::Set);
    QCOMPARE(select.big(2), 5000);
    QVERIFY(!select.next());
}

QTEST_GUILESS_MAIN(TestReminderEvents)
#include "tst_reminderevents.moc"
