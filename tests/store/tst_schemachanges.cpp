// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// What an earlier version stored, as this one understands it.
class TestSchemaChanges : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void failedAnswersAndBroadcastsAnswerNobody();
    void reactionsInGroupsGetTheirPersons();
    void formsWithoutAMessageAreForgotten();
    void endsOfFreeWindowsAreBoundedByMessages();
    void contactsWithoutAConversationAreFound();

private:
    void run(const QString &sql) const { QVERIFY2(runSql(*m_connection, sql), qPrintable(sql)); }
    QStringList rows(const QString &sql) const
    {
        Statement select(*m_connection, sql);
        return collect(select, [](const Statement &row) { return row.text(0); }).value();
    }
    /// Adds a customer and a conversation with the same number.
    void addConversation(int seq, const QString &group = {}) const;
    /// `delivery` 4 is read and 6 failed.
    void addMessage(int seq, int conversation, int direction, int delivery = 4, int kind = 0) const;
    void migrateAll() const { QVERIFY(migrate(*m_connection, storeMigrations())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

void TestSchemaChanges::init()
{
    constexpr int versionBefore = 58;
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>();
    QVERIFY(m_connection->open(m_folder->filePath(u"a.db"_s), Connection::Access::Write));
    QVERIFY(migrate(*m_connection, storeMigrations().first(versionBefore)));
}

void TestSchemaChanges::addConversation(int seq, const QString &group) const
{
    Statement customer(*m_connection, uR"sql(INSERT INTO customers
        (seq, id, profile_name, username, names, group_id) VALUES (?, ?, 'N', '', 'n', ?))sql"_s);
    QVERIFY(customer.run(seq, QString::number(seq), group.isEmpty() ? ColumnValue() : ColumnValue(group)));
    Statement conversation(*m_connection, uR"sql(INSERT INTO conversations
        (seq, id, phone_number_id, customer) VALUES (?, ?, '61', ?))sql"_s);
    QVERIFY(conversation.run(seq, QString::number(seq), seq));
}

void TestSchemaChanges::addMessage(int seq, int conversation, int direction, int delivery, int kind) const
{
    Statement message(*m_connection, uR"sql(INSERT INTO whatsapp_messages
        (seq, id, conversation, direction, kind, wamid, text, sent_at_s, delivery, content)
        VALUES (?, ?, ?, ?, ?, ?, 'text', ?, ?, CAST('{"kind":' || ? || '}' AS BLOB)))sql"_s);
    const qint64 atS = 1'764'000'000 + seq;
    const QString id = QString::number(seq);
    QVERIFY(message.run(seq, id, conversation, direction, kind, u"wamid."_s + id, atS, delivery, seq));
    Statement last(*m_connection,
                   u"UPDATE conversations SET last_message = ?, last_activity_at_s = ? WHERE seq = ?"_s);
    QVERIFY(last.run(seq, atS, conversation));
}

void TestSchemaChanges::failedAnswersAndBroadcastsAnswerNobody()
{
    for (int conversation = 1; conversation <= 5; ++conversation) {
        addConversation(conversation);
        addMessage(10 * conversation, conversation, 0);
    }
    addMessage(11, 1, 1); // answered
    addMessage(21, 2, 1, 6); // the answer failed
    addMessage(31, 3, 1, 4, 11); // only a broadcast came
    addMessage(41, 4, 1, 4, 11); // a template of a person
    run(uR"sql(INSERT INTO broadcasts (seq, id, name, phone_number_id, template_name, template_language,
            is_marketing, sources, state, created_at_s) VALUES (1, 'b', '', '61', '', '', 1, '[]', 4, 0))sql"_s);
    run(uR"sql(INSERT INTO broadcast_recipients (broadcast, position, customer, wa_id, number, name, line, words,
            state, reason, message_id) VALUES (1, 0, 3, '', '', '', 0, '[]', 1, 0, '31'))sql"_s);
    QCOMPARE(rows(u"SELECT seq FROM conversations WHERE is_waiting = 1 ORDER BY seq"_s), QStringList{u"5"_s});
    migrateAll();
    QCOMPARE(rows(u"SELECT seq FROM conversations WHERE is_waiting = 1 ORDER BY seq"_s),
             (QStringList{u"2"_s, u"3"_s, u"5"_s}));
    QCOMPARE(rows(u"SELECT id FROM whatsapp_messages WHERE is_bulk = 1"_s), QStringList{u"31"_s});
}

void TestSchemaChanges::reactionsInGroupsGetTheirPersons()
{
    addConversation(1, u"G1"_s);
    addConversation(2);
    Statement amendment(*m_connection, uR"sql(INSERT INTO message_amendments
            (target, kind, direction, customer, phone_number_id, text, at_s, raw)
        VALUES (?, ?, 0, ?, '61', 'x', 1764000000, CAST(? AS BLOB)))sql"_s);
    const QString raw = uR"({"from":"34600000001","type":"reaction"})"_s;
    QVERIFY(amendment.run(u"wamid.1"_s, 2, 1, raw));
    QVERIFY(amendment.run(u"wamid.2"_s, 2, 1, u"no JSON"_s));
    QVERIFY(amendment.run(u"wamid.3"_s, 0, 1, raw)); // an edit
    QVERIFY(amendment.run(u"wamid.4"_s, 2, 2, raw)); // by a customer
    migrateAll();
    QCOMPARE(rows(u"SELECT reactor FROM message_amendments ORDER BY target"_s),
             (QStringList{u"34600000001"_s, QString(), QString(), QString()}));
    run(u"DELETE FROM conversations"_s);
    run(u"DELETE FROM customers"_s);
    QCOMPARE(rows(u"SELECT target FROM message_amendments"_s), QStringList());
}

void TestSchemaChanges::formsWithoutAMessageAreForgotten()
{
    addConversation(1);
    addMessage(1, 1, 1, 4, 10);
    addMessage(2, 1, 1, 4, 10);
    run(uR"sql(INSERT INTO used_contents (content) VALUES ('{"kind":1}'), ('{"kind":2}'), ('{"kind":3}'))sql"_s);
    migrateAll();
    QCOMPARE(rows(u"SELECT message FROM used_contents ORDER BY message"_s), (QStringList{u"1"_s, u"2"_s}));
    run(u"UPDATE conversations SET last_message = NULL"_s);
    run(u"DELETE FROM whatsapp_messages WHERE seq = 1"_s);
    QCOMPARE(rows(u"SELECT message FROM used_contents"_s), QStringList{u"2"_s});
}

void TestSchemaChanges::endsOfFreeWindowsAreBoundedByMessages()
{
    for (int conversation = 1; conversation <= 2; ++conversation) {
        addConversation(conversation);
        addMessage(conversation, conversation, 0);
    }
    // The second one was taken as believable because the clock was a year fast.
    run(u"UPDATE conversations SET free_told_until_s = 1764000000 + 259200 * seq * seq * seq"_s);
    migrateAll();
    QCOMPARE(rows(u"SELECT coalesce(free_told_until_s, 0) FROM conversations ORDER BY seq"_s),
             (QStringList{u"1764259200"_s, u"0"_s}));
}

void TestSchemaChanges::contactsWithoutAConversationAreFound()
{
    for (int customer = 1; customer <= 4; ++customer)
        addConversation(customer, customer == 4 ? u"G1"_s : QString());
    run(u"UPDATE customers SET phone_book_name = 'Bo', names = char(10) || char(10) || 'bo' WHERE seq = 2"_s);
    run(u"UPDATE conversations SET deleted_at = 1 WHERE seq IN (2, 3)"_s); // 3 has no name in the phone book
    run(u"DELETE FROM conversations WHERE seq IN (1, 4)"_s);
    run(u"UPDATE customers SET wa_id = '34600000001' WHERE seq = 1"_s);
    migrateAll();
    QCOMPARE(rows(u"SELECT name || ' ' || number FROM contacts_without_conversation ORDER BY name"_s),
             (QStringList{u"bo "_s, u"n 34600000001"_s}));
}

QTEST_GUILESS_MAIN(TestSchemaChanges)
#include "tst_schemachanges.moc"
