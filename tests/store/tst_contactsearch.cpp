// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedreads.h"

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

constexpr int contactCount = 100'000;

/// What the search finds, computed from the customers and conversations themselves.
const QString fromEverything =
    uR"sql(SELECT id FROM customers WHERE group_id IS NULL AND instr(names, '%1') > 0
    AND NOT EXISTS (SELECT 1 FROM conversations AS c WHERE c.customer = customers.seq
        AND (c.deleted_at IS NULL OR customers.phone_book_name = ''))
    ORDER BY trim(names, char(10)), seq)sql"_s;

Customer contactNamed(const QString &name, const QString &waId)
{
    Customer contact;
    contact.waId = WaId(waId);
    contact.phoneBookName = name;
    return contact;
}

} // namespace

/// The search of contacts who have no conversation.
class TestContactSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_store = std::make_unique<StoreFixture>(); }
    void aContactIsFoundUntilAConversationBegins();
    void aDeletedConversationLeavesTheContact();
    void anotherNameAndNumberAreFound();
    void anErasedContactIsGone();
    void customersWhoAreMergedAreNoContactsTwice();
    void aConversationThatWouldBeginIsKnown();
    void aHundredThousandAreNotReadForTheFirstOnes();
    void aHundredThousandConversationsAreNoContacts();

private:
    void save(const Customer &customer)
    {
        m_store->must(
            [customer](StoreSession &session) { return session.conversations.saveCustomer(customer); });
    }
    void setDeleted(const ConversationId &id, bool isDeleted)
    {
        m_store->must([id, isDeleted, at = m_deletedAt](StoreSession &session) {
            return isDeleted ? session.privacy.softDelete(id, at) : session.privacy.undelete(id, at);
        });
    }
    /// The names of those who are found; as many as the tables themselves say.
    QStringList found(const QString &text) const;
    void fill(const QString &sql) const;

    const QDateTime m_deletedAt = QDateTime::fromSecsSinceEpoch(1'795'000'100, Qt::UTC);
    std::unique_ptr<StoreFixture> m_store;
};

QStringList TestContactSearch::found(const QString &text) const
{
    const QList<Customer> customers =
        m_store->reader().conversations.contacts().withoutConversation(text, 50).value();
    QStringList names;
    QStringList ids;
    for (const Customer &customer : customers) {
        names << displayName(customer);
        ids << customer.id.value();
    }
    Connection connection;
    if (!connection.open(m_store->path(), Connection::Access::Read))
        qFatal("the database does not open");
    Statement select(connection, fromEverything.arg(text.toLower()));
    const QStringList expected = collect(select, [](const Statement &row) { return row.text(0); }).value();
    return ids == expected ? names : QStringList{u"differs from the tables"_s};
}

void TestContactSearch::fill(const QString &sql) const
{
    Connection connection;
    QVERIFY(connection.open(m_store->path(), Connection::Access::Write));
    for (const QString &each : {u"BEGIN"_s, sql, u"COMMIT"_s})
        QVERIFY(runSql(connection, each));
}

void TestContactSearch::aContactIsFoundUntilAConversationBegins()
{
    save(contactNamed(u"Quetzal Bakery"_s, u"34600000001"_s));
    save(contactNamed(u"Al Baker"_s, u"34600000002"_s));
    QCOMPARE(found(u"bake"_s), (QStringList{u"Al Baker"_s, u"Quetzal Bakery"_s}));
    QCOMPARE(found(QString()), (QStringList{u"Al Baker"_s, u"Quetzal Bakery"_s}));
    m_store->talkTo(customerNamed(u"Quetzal"_s, u"34600000001"_s));
    QCOMPARE(found(u"bake"_s), QStringList{u"Al Baker"_s});
    QCOMPARE(found(QString()), QStringList{u"Al Baker"_s});
}

void TestContactSearch::aDeletedConversationLeavesTheContact()
{
    save(contactNamed(u"Quetzal Bakery"_s, u"34600000001"_s));
    const ConversationId contact = m_store->talkTo(customerNamed(u"Quetzal"_s, u"34600000001"_s));
    const ConversationId other = m_store->talkTo(customerNamed(u"Baker"_s, u"34600000002"_s));
    setDeleted(contact, true);
    setDeleted(other, true); // nobody gave them a name
    QCOMPARE(found(u"bake"_s), QStringList{u"Quetzal Bakery"_s});
    setDeleted(contact, false);
    QCOMPARE(found(u"bake"_s), QStringList());
}

void TestContactSearch::anotherNameAndNumberAreFound()
{
    save(contactNamed(u"Quetzal Bakery"_s, u"34600000001"_s));
    Customer named = contactNamed(u"Sol Bakery"_s, u"34600000001"_s);
    save(named);
    QCOMPARE(found(u"quetzal"_s), QStringList());
    QCOMPARE(found(u"sol b"_s), QStringList{u"Sol Bakery"_s});
    const auto byNumber = [this](const QString &text) {
        return m_store->reader().conversations.contacts().withoutConversation(text, 50)->size();
    };
    QCOMPARE(byNumber(u"+34 600 000 001"_s), 1);
    QCOMPARE(byNumber(u"34 700"_s), 0);
}

void TestContactSearch::anErasedContactIsGone()
{
    save(contactNamed(u"Quetzal Bakery"_s, u"34600000001"_s));
    const CustomerId id = m_store->reader().conversations.contacts().withoutConversation({}, 1)->first().id;
    m_store->must(
        [id](StoreSession &session) { return session.privacy.erase(id, QDateTime::currentDateTimeUtc()); });
    QCOMPARE(found(QString()), QStringList());
}

void TestContactSearch::customersWhoAreMergedAreNoContactsTwice()
{
    save(contactNamed(u"Ana Bakery"_s, u"34600000001"_s));
    m_store->talkTo(customerNamed(u"Ana"_s, {}, u"ES.1"_s));
    QCOMPARE(found(u"ana"_s), QStringList{u"Ana Bakery"_s});
    save(customerNamed({}, u"34600000001"_s, u"ES.1"_s)); // both are the same person
    QCOMPARE(found(u"ana"_s), QStringList());
}

void TestContactSearch::aConversationThatWouldBeginIsKnown()
{
    const PhoneNumberId number(u"61"_s);
    save(contactNamed(u"Quetzal Bakery"_s, u"34600000001"_s));
    const ContactRepository contacts = m_store->reader().conversations.contacts();
    const Customer contact = contacts.withoutConversation({}, 1)->first();
    const Conversation never = contacts.possibleConversation(number, contact).value();
    QVERIFY(never.id.isEmpty() && !never.lastInboundAt.isValid());
    QCOMPARE(never.customer, contact);
    QCOMPARE(never.phoneNumber, number);
    const ConversationId id = m_store->talkTo(contact);
    m_store->add(textMessage(id, Direction::Inbound, u"Hi"_s, 1'795'000'000));
    setDeleted(id, true);
    const Conversation again = contacts.possibleConversation(number, contact).value();
    QVERIFY(again.id.isEmpty());
    QCOMPARE(again.lastInboundAt.toSecsSinceEpoch(), 1'795'000'000);
    QVERIFY(!contacts.possibleConversation(PhoneNumberId(u"62"_s), contact)->lastInboundAt.isValid());
}

void TestContactSearch::aHundredThousandAreNotReadForTheFirstOnes()
{
    fill(uR"sql(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1)
        INSERT INTO customers (id, wa_id, profile_name, username, phone_book_name, names)
        SELECT 'c' || i, '34' || (600000000 + i), '', '', 'Person ' || i,
            char(10) || char(10) || 'person ' || i FROM n)sql"_s.arg(contactCount));
    Watched watched(m_store->path());
    for (const QString &text : {QString(), u"person"_s, u"99999"_s}) {
        const Read read = [text](const StoreSession &session) {
            mustBe(session.conversations.contacts().withoutConversation(text, 20));
        };
        const QStringList statements = watched.statementsOf(read);
        QCOMPARE(statements.size(), 1);
        // No table is read as a whole, and nothing is sorted.
        QCOMPARE(watched.planOf(statements.first()),
                 (QStringList{u"SCAN contact USING COVERING INDEX contacts_by_name"_s,
                              u"SEARCH customers USING INTEGER PRIMARY KEY (rowid=?)"_s}));
        const int steps = watched.stepsOf(read);
        const int fewSteps = text == u"99999"_s ? 20 * contactCount : 2000; // of one, all names are compared
        QVERIFY2(steps < fewSteps, qPrintable(QString::number(steps)));
    }
}

void TestContactSearch::aHundredThousandConversationsAreNoContacts()
{
    fill(uR"sql(WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1)
        INSERT INTO customers (id, wa_id, profile_name, username, names)
        SELECT 'c' || i, '34' || (600000000 + i), 'Person ' || i, '', 'person ' || i || char(10) FROM n)sql"_s
             .arg(contactCount));
    fill(
        u"INSERT INTO conversations (id, phone_number_id, customer) SELECT 'v' || seq, '61', seq FROM customers"_s);
    const int steps = Watched(m_store->path()).stepsOf([](const StoreSession &session) {
        mustBe(session.conversations.contacts().withoutConversation(u"person"_s, 20));
    });
    QVERIFY2(steps < 200, qPrintable(QString::number(steps)));
}

QTEST_GUILESS_MAIN(TestContactSearch)
#include "tst_contactsearch.moc"
