// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/statement.h"
#include "store/store.h"
#include "sync/contentfiller.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <csignal>
#include <memory>

using namespace Qt::StringLiterals;
using namespace shoptalk;

/// The database of the version before, opened by this one.
class TestContentFiller : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyMessageIsThereBeforeAnythingIsReadAgain();
    void whatWasDroppedComesOutAsWhatItIs_data();
    void whatWasDroppedComesOutAsWhatItIs();
    void anEditKeepsItsText();
    void whatStandsBesideATextComesOut();
    void filesAndOrderLinesAreFoundByThemselves();
    void whatMetaCouldNotHandOnStaysSo();
    void theSecondTimeNothingChanges();
    void goesOnWhereItWasStopped();
    void goesOnAfterAKill();
    void aNewerReaderBeginsAnew();

private:
    void openStore();
    /// More locations of the version before, so that several batches are needed.
    void addLocations(int count);
    int fill();
    Message message(const QString &id) const;
    template <class Content>
    Content content(const QString &id) const
    {
        const MessageContent all = message(id).content;
        return std::holds_alternative<Content>(all) ? std::get<Content>(all) : Content();
    }
    qint64 number(const QString &sql) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Store> m_store;
};

namespace {

bool runScript(const Connection &connection, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QStringList statements = QString::fromUtf8(file.readAll()).split(u";\n"_s, Qt::SkipEmptyParts);
    return std::all_of(statements.begin(), statements.end(), [&connection](const QString &statement) {
        return runSql(connection, statement).has_value();
    });
}

} // namespace

void TestContentFiller::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"shoptalk.db"_s);
    Connection connection;
    QVERIFY(connection.open(m_path, Connection::Access::Write));
    QVERIFY(runScript(connection, QStringLiteral(SHOPTALK_SOURCE_DIR "/tests/store/fixtures/version27.sql")));
}

void TestContentFiller::openStore()
{
    m_store = std::make_unique<Store>(m_path);
    const Result<void> opened = QCoro::waitFor(m_store->open());
    QVERIFY2(opened, opened ? "" : qPrintable(describe(opened.error())));
}

void TestContentFiller::addLocations(int count)
{
    Connection connection;
    QVERIFY(connection.open(m_path, Connection::Access::Write));
    Statement messages(connection, uR"sql(WITH RECURSIVE n (i) AS (SELECT 101 UNION ALL SELECT i + 1 FROM n
            WHERE i <= 100 + ? - 1)
        INSERT INTO whatsapp_messages (seq, id, conversation, direction, kind, wamid, text, sent_at_s, delivery)
        SELECT i, 'more' || i, 1, 0, 7, 'wamid.more' || i, '', 1790000100 + i, 0 FROM n)sql"_s);
    QVERIFY(messages.run(count));
    QVERIFY(runSql(connection, uR"sql(INSERT INTO message_sources (message, raw) SELECT seq,
        CAST('{"type":"location","location":{"latitude":' || (seq / 100.0) || ',"longitude":1}}' AS BLOB)
        FROM whatsapp_messages WHERE seq > 100)sql"_s));
}

int TestContentFiller::fill()
{
    ContentFiller filler(*m_store);
    return QCoro::waitFor(filler.run()).value_or(-1);
}

Message TestContentFiller::message(const QString &id) const
{
    return m_store->reader().messages.find(MessageId(id)).value().value_or(Message());
}

qint64 TestContentFiller::number(const QString &sql) const
{
    Connection connection;
    if (!connection.open(m_path, Connection::Access::Read))
        return -1;
    Statement select(connection, sql);
    return select.run() && select.next() ? select.big(0) : -1;
}

void TestContentFiller::everyMessageIsThereBeforeAnythingIsReadAgain()
{
    openStore();
    const auto all = m_store->reader().messages.newest(ConversationId(u"t1"_s), 50).value();
    QCOMPARE(all.size(), 11);
    QCOMPARE(all.first().content, MessageContent(TextContent{u"Are you open?"_s}));
    QCOMPARE(kindOf(all.at(2).content), MessageKind::Location);
    QCOMPARE(plainText(all.at(2).content), u"Sol"_s);
    QCOMPARE(kindOf(all.at(6)), MessageKind::Deleted);
}

void TestContentFiller::whatWasDroppedComesOutAsWhatItIs_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<MessageContent>("expected");
    QTest::newRow("text") << u"text"_s << MessageContent(TextContent{u"Are you open?"_s});
    QTest::newRow("location") << u"location"_s
                              << MessageContent(LocationContent{40.4169, -3.7035, u"Sol"_s, u"Madrid"_s, {}});
    QTest::newRow("order") << u"order"_s
                           << MessageContent(OrderContent{
                                  u"900"_s,
                                  u"Gift wrapped"_s,
                                  {{u"mug"_s, 2, u"19.99"_s, u"EUR"_s}, {u"tea"_s, 1, u"35"_s, u"EUR"_s}}});
    ContactCard eva;
    eva.formattedName = u"Eva Ruiz"_s;
    eva.firstName = u"Eva"_s;
    eva.phones = {{u"+34 600 333 444"_s, WaId(u"34600333444"_s), u"CELL"_s}};
    QTest::newRow("contacts") << u"contacts"_s << MessageContent(ContactsContent{{eva}});
    QTest::newRow("deleted") << u"deleted"_s << MessageContent(TextContent());
    QTest::newRow("ours") << u"sent"_s << MessageContent(TextContent{u"We are"_s});
    QTest::newRow("can't be parsed") << u"broken"_s << MessageContent(UnknownContent());
}

void TestContentFiller::whatWasDroppedComesOutAsWhatItIs()
{
    QFETCH(const QString, id);
    QFETCH(const MessageContent, expected);
    openStore();
    QVERIFY(fill() > 0);
    QVERIFY(message(id).content == expected);
}

void TestContentFiller::anEditKeepsItsText()
{
    openStore();
    QVERIFY(fill() > 0);
    QCOMPARE(plainText(message(u"image"_s)), u"Look now"_s);
    QCOMPARE(content<MediaContent>(u"image"_s).caption, u"Look now"_s);
    QCOMPARE(content<MediaContent>(u"image"_s).id, MediaId(u"5001"_s));
}

void TestContentFiller::whatStandsBesideATextComesOut()
{
    openStore();
    QVERIFY(fill() > 0);
    QCOMPARE(message(u"answer"_s).context.quoted, Wamid(u"wamid.9"_s));
    QVERIFY(message(u"answer"_s).context.isForwarded);
    QCOMPARE(message(u"answer"_s).referral.headline, u"Spring sale"_s);
    // A plain text takes no more room than before.
    QCOMPARE(number(u"SELECT count(*) FROM whatsapp_messages WHERE content IS NULL AND kind = 0"_s), 3);
}

void TestContentFiller::filesAndOrderLinesAreFoundByThemselves()
{
    openStore();
    QVERIFY(fill() > 0);
    QCOMPARE(
        number(uR"sql(SELECT count(*) FROM message_media AS f JOIN whatsapp_messages AS m ON m.seq = f.message
        WHERE m.id = 'image' AND f.media_id = '5001' AND f.mime_type = 'image/jpeg' AND f.sha256 = 'aGFzaA=='
            AND f.received_at_s = m.sent_at_s)sql"_s),
        1);
    QCOMPARE(number(u"SELECT count(*) FROM message_media"_s), 1); // not of what was deleted
    QCOMPARE(number(u"SELECT sum(quantity) FROM order_lines WHERE product IN ('mug', 'tea')"_s), 3);
}

void TestContentFiller::whatMetaCouldNotHandOnStaysSo()
{
    openStore();
    QVERIFY(fill() > 0);
    QCOMPARE(kindOf(message(u"unsupported"_s)), MessageKind::Unsupported);
}

void TestContentFiller::theSecondTimeNothingChanges()
{
    openStore();
    QVERIFY(fill() > 0);
    QCOMPARE(fill(), 0);
}

void TestContentFiller::goesOnWhereItWasStopped()
{
    addLocations(900);
    openStore();
    auto filler = std::make_unique<ContentFiller>(*m_store);
    int percent = 0;
    connect(filler.get(), &ContentFiller::progressed, this, [&](int progressed) {
        percent = progressed;
        filler.reset(); // in the middle
    });
    (void)QCoro::waitFor(filler->run());
    QVERIFY(percent > 0);
    QVERIFY(percent < 100);
    QCOMPARE(content<LocationContent>(u"location"_s).latitude, 40.4169);
    QCOMPARE(content<LocationContent>(u"more1000"_s).latitude, 0.0);

    ContentFiller again(*m_store);
    QSignalSpy progressed(&again, &ContentFiller::progressed);
    const int rest = QCoro::waitFor(again.run()).value();
    QVERIFY(rest > 0);
    QVERIFY(rest < 900); // the first batch was not read again
    QCOMPARE(progressed.last().first().toInt(), 100);
    QVERIFY(progressed.first().first().toInt() > percent);
    QCOMPARE(content<LocationContent>(u"more1000"_s).latitude, 10.0);
}

void TestContentFiller::goesOnAfterAKill()
{
    addLocations(900);
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), {u"--fill-until-killed"_s, m_path});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    openStore();
    QCOMPARE(content<LocationContent>(u"location"_s).latitude, 40.4169); // done before
    QCOMPARE(content<LocationContent>(u"more1000"_s).latitude, 0.0); // not yet
    QVERIFY(fill() > 0);
    QCOMPARE(content<LocationContent>(u"more1000"_s).latitude, 10.0);
    QCOMPARE(number(u"SELECT count(*) FROM whatsapp_messages WHERE kind = 7 AND content IS NULL"_s), 0);
}

void TestContentFiller::aNewerReaderBeginsAnew()
{
    openStore();
    QVERIFY(fill() > 0);
    const auto begun = QCoro::waitFor(m_store->write(
        [](StoreSession &session) { return session.contents.begin(contentReaderVersion + 1); }));
    QCOMPARE(begun.value(), (ContentProgress{0, 11}));
}

namespace {

/// What this program is when the test starts it: one that dies after its second batch.
int fillUntilKilled(const QString &path)
{
    Store store(path);
    if (!QCoro::waitFor(store.open()))
        return 1;
    ContentFiller filler(store);
    int batches = 0;
    QObject::connect(&filler, &ContentFiller::progressed, &filler, [&batches] {
        if (++batches == 2)
            std::raise(SIGKILL);
    });
    (void)QCoro::waitFor(filler.run());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == u"--fill-until-killed"_s)
        return fillUntilKilled(app.arguments().value(2));
    TestContentFiller test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_contentfiller.moc"
