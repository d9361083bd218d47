// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/migration.h"
#include "store/schema.h"
#include "store/statement.h"

#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Databases of earlier versions with errors that those stored.
class TestSchemaRepairs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void timesAreBounded();
    void userIdsAreNoNumbers_data();
    void userIdsAreNoNumbers();
    void whoIsKnownByTheUserIdAlreadyIsTheSame();
    void changesBecomeWhatTheyAre();
    void oddSourcesStopNothing();
    void aConversationOfReactionsIsEmptyAfterwards();
    void noConversationReadsAllMessages();

private:
    void run(const QString &sql) const { QVERIFY2(runSql(*m_connection, sql), qPrintable(sql)); }
    QStringList rows(const QString &sql) const;
    void addCustomer(int seq, const QString &waId, const QString &userId = {}) const;
    void addMessage(int seq, int conversation, qint64 atS, const QByteArray &raw = {}, int kind = 0,
                    const QString &text = u"text"_s, int direction = 0) const;
    void migrateAll() const { QVERIFY(migrate(*m_connection, storeMigrations())); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Connection> m_connection;
};

namespace {
constexpr int versionBefore = 19;
constexpr qint64 sane = 1'764'000'000;
} // namespace

void TestSchemaRepairs::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_connection = std::make_unique<Connection>();
    QVERIFY(m_connection->open(m_folder->filePath(u"a.db"_s), Connection::Access::Write));
    QVERIFY(migrate(*m_connection, storeMigrations().first(versionBefore)));
}

void TestSchemaRepairs::cleanup()
{
    m_connection.reset();
}

QStringList TestSchemaRepairs::rows(const QString &sql) const
{
    Statement select(*m_connection, sql);
    return collect(select, [](const Statement &row) { return row.text(0); }).value();
}

/// Adds a customer and a conversation with the same number.
void TestSchemaRepairs::addCustomer(int seq, const QString &waId, const QString &userId) const
{
    Statement customer(*m_connection, uR"sql(INSERT INTO customers
        (seq, id, wa_id, user_id, profile_name, username, names) VALUES (?, ?, ?, ?, 'N', '', 'n'))sql"_s);
    QVERIFY(customer.run(seq, QString::number(seq), orNull(waId), orNull(userId)));
    Statement conversation(*m_connection, uR"sql(INSERT INTO conversations
        (seq, id, phone_number_id, customer, unread) VALUES (?, ?, '61', ?, 3))sql"_s);
    QVERIFY(conversation.run(seq, QString::number(seq), seq));
}

void TestSchemaRepairs::addMessage(int seq, int conversation, qint64 atS, const QByteArray &raw, int kind,
                                   const QString &text, int direction) const
{
    Statement message(*m_connection, uR"sql(INSERT INTO whatsapp_messages
        (seq, id, conversation, direction, kind, wamid, text, sent_at_s, delivery)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0))sql"_s);
    const QString wamid = u"wamid.%1"_s.arg(seq);
    QVERIFY(message.run(seq, QString::number(seq), conversation, direction, kind, wamid, text, atS));
    Statement last(*m_connection, uR"sql(UPDATE conversations SET last_message = ?,
        last_activity_at_s = max(last_activity_at_s, ?), last_inbound_at_s = ? WHERE seq = ?)sql"_s);
    QVERIFY(last.run(seq, atS, atS, conversation));
    if (raw.isEmpty())
        return;
    Statement source(*m_connection, u"INSERT INTO message_sources (message, raw) VALUES (?, ?)"_s);
    QVERIFY(source.run(seq, raw));
}

void TestSchemaRepairs::timesAreBounded()
{
    addCustomer(1, u"341"_s);
    addCustomer(2, u"342"_s);
    addMessage(0, 1, 2); // nothing came before it
    addMessage(1, 1, sane - 5'000'000); // a piece of history that came first
    addMessage(2, 2, sane);
    addMessage(3, 1, sane - 9'000'000); // and another, late
    addMessage(4, 1, sane * 1000); // milliseconds
    addMessage(5, 1, 1);
    addMessage(6, 2, sane + 10);
    run(u"INSERT INTO account_alerts (kind, number, word, at_s) VALUES (2, '34910', '', 0)"_s);
    run(uR"sql(INSERT INTO webhook_events_log (workspace_id, seq, received_at_s, kind, field, processed, error)
        VALUES ('', 1, 1764000500, 'webhook', 'phone_number_quality_update', 1, ''))sql"_s);
    migrateAll();
    QCOMPARE(rows(u"SELECT sent_at_s FROM whatsapp_messages ORDER BY seq"_s),
             (QStringList{QString::number(sane - 9'000'000), QString::number(sane - 5'000'000),
                          QString::number(sane), QString::number(sane - 9'000'000), QString::number(sane),
                          QString::number(sane), QString::number(sane + 10)}));
    QCOMPARE(
        rows(
            u"SELECT last_activity_at_s || ' ' || last_inbound_at_s || ' ' || last_message FROM conversations"_s),
        (QStringList{u"1764000000 1764000000 5"_s, u"1764000010 1764000010 6"_s}));
    QCOMPARE(rows(u"SELECT at_s FROM account_alerts"_s), QStringList{u"1764000500"_s});
}

void TestSchemaRepairs::userIdsAreNoNumbers_data()
{
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QList<QByteArray>>("sources");
    QTest::addColumn<QString>("expected");
    const QByteArray wrong = R"({"from":"US.55a55","type":"text"})";
    const QByteArray right = R"({"from":"5555","type":"text"})";
    QTest::newRow("known beside it") << u"US.55a55"_s << QList<QByteArray>{} << u"- US.55a55"_s;
    QTest::newRow("another number beside the user id")
        << u"US.777"_s << QList<QByteArray>{} << u"5555 US.777"_s;
    QTest::newRow("in all messages") << QString() << QList<QByteArray>{wrong, wrong} << u"- US.55a55"_s;
    QTest::newRow("a real number") << QString() << QList<QByteArray>{right} << u"5555 -"_s;
    QTest::newRow("of two people") << QString() << QList<QByteArray>{wrong, right} << u"5555 -"_s;
    QTest::newRow("only written otherwise")
        << QString() << QList<QByteArray>{R"({"from":"+55 55"})"} << u"5555 -"_s;
    QTest::newRow("from elsewhere") << QString() << QList<QByteArray>{} << u"5555 -"_s;
}

void TestSchemaRepairs::userIdsAreNoNumbers()
{
    QFETCH(const QString, userId);
    QFETCH(const QList<QByteArray>, sources);
    addCustomer(1, u"5555"_s, userId);
    for (int i = 0; i < sources.size(); ++i)
        addMessage(i + 1, 1, sane, sources.at(i));
    migrateAll();
    QFETCH(const QString, expected);
    QCOMPARE(rows(u"SELECT coalesce(wa_id, '-') || ' ' || coalesce(user_id, '-') FROM customers"_s),
             QStringList{expected});
}

void TestSchemaRepairs::whoIsKnownByTheUserIdAlreadyIsTheSame()
{
    addCustomer(1, u"5555"_s);
    addMessage(1, 1, sane, R"({"from":"US.5555"})");
    addCustomer(2, {}, u"US.5555"_s);
    run(u"UPDATE conversations SET phone_number_id = '62' WHERE seq = 2"_s);
    migrateAll();
    QCOMPARE(rows(u"SELECT customer FROM conversations"_s), (QStringList{u"2"_s, u"2"_s}));
    QCOMPARE(rows(u"SELECT wa_id FROM customers WHERE wa_id IS NOT NULL"_s), QStringList());
}

void TestSchemaRepairs::changesBecomeWhatTheyAre()
{
    addCustomer(1, u"341"_s);
    addMessage(1, 1, sane, R"({"type":"text"})", 0, u"first"_s);
    addMessage(2, 1, sane + 1, R"({"type":"text"})", 0, u"second"_s);
    addMessage(3, 1, sane + 2, {}, 0, u"ours"_s, 1);
    addMessage(4, 1, sane + 3, R"({"type":"edit","edit":{"original_message_id":"wamid.1",
        "message":{"type":"text","text":{"body":"First!"}}}})",
               15, QString());
    addMessage(5, 1, sane + 4, R"({"type":"revoke","revoke":{"original_message_id":"wamid.2"}})", 15,
               QString());
    addMessage(6, 1, sane + 5,
               R"({"type":"reaction","reaction":{"message_id":"wamid.3","emoji":"\u2764\ufe0f"}})", 9,
               u"❤️"_s);
    addMessage(7, 1, sane + 6, R"({"type":"revoke","revoke":{"original_message_id":"wamid.3"}})", 15,
               QString());
    addMessage(8, 1, sane + 7, R"({"type":"telepathy"})", 15, QString());
    migrateAll();
    QCOMPARE(
        rows(
            u"SELECT seq || ' ' || kind || ' ' || is_edited || ' ' || text FROM whatsapp_messages ORDER BY seq"_s),
        (QStringList{u"1 0 1 First!"_s, u"2 16 0 "_s, u"3 0 0 ours"_s, u"8 15 0 "_s}));
    QCOMPARE(
        rows(u"SELECT text FROM message_amendments WHERE kind = 2 AND target = 'wamid.3' AND customer = 1"_s),
        QStringList{u"❤️"_s});
    QCOMPARE(rows(u"SELECT last_message || ' ' || last_activity_at_s || ' ' || unread FROM conversations"_s),
             QStringList{u"8 1764000007 3"_s});
}

void TestSchemaRepairs::oddSourcesStopNothing()
{
    addCustomer(1, u"5555"_s);
    addMessage(1, 1, sane, "no JSON at all", 15);
    addMessage(2, 1, sane, "\xff\xfe", 9);
    addMessage(3, 1, sane, R"({"from":["a"],"type":"edit","edit":"x"})", 15);
    addMessage(4, 1, sane, R"({"from":5,"type":{"a":1},"reaction":{"message_id":{"x":1},"emoji":7}})", 9);
    migrateAll();
    QCOMPARE(rows(u"SELECT wa_id FROM customers"_s), QStringList{u"5555"_s});
    QVERIFY(rows(u"SELECT seq FROM whatsapp_messages"_s).size() >= 3);
}

void TestSchemaRepairs::aConversationOfReactionsIsEmptyAfterwards()
{
    addCustomer(1, u"111"_s);
    addCustomer(2, u"222"_s);
    addMessage(1, 1, sane);
    addMessage(2, 2, sane + 1,
               R"({"from":"222","type":"reaction","reaction":{"message_id":"wamid.1","emoji":"x"}})", 9);
    run(u"UPDATE conversations SET last_message = 2, last_activity_at_s = 5, last_inbound_at_s = 5 WHERE seq = 2"_s);
    migrateAll();
    QCOMPARE(rows(u"SELECT unread || '|' || last_activity_at_s || '|' || (last_inbound_at_s IS NULL) || '|' "
                  "|| (last_message IS NULL) FROM conversations WHERE seq = 2"_s),
             QStringList{u"0|0|1|1"_s});
}

/// A full read per conversation would take minutes with hundreds of thousands of messages.
void TestSchemaRepairs::noConversationReadsAllMessages()
{
    int looked = 0;
    for (const Migration &migration : storeMigrations().subspan(versionBefore)) {
        for (const QString &sql : migration.statements) {
            if (sql.startsWith(u"UPDATE conversations SET"_s)) {
                ++looked;
                Statement plan(*m_connection, u"EXPLAIN QUERY PLAN "_s + sql);
                QVERIFY(plan.run());
                QSet<int> perConversation;
                while (plan.next()) {
                    const QString step = plan.text(3);
                    if (step.startsWith("CORRELATED"_L1)) {
                        perConversation.insert(plan.integer(0));
                        continue;
                    }
                    if (!perConversation.contains(plan.integer(1)))
                        continue;
                    perConversation.insert(plan.integer(0));
                    // "SCAN m", and "SEARCH m" for a maximum, read the whole table.
                    QVERIFY2(step.contains(" USING "_L1), qPrintable(step));
                }
            }
            run(sql);
        }
    }
    QVERIFY(looked >= 2);
}

QTEST_GUILESS_MAIN(TestSchemaRepairs)
#include "tst_schemarepairs.moc"
