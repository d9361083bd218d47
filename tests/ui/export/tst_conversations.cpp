// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/conversationexport.h"
#include "domain/broadcast/csvtext.h"
#include "domain/content/internalnote.h"
#include "shop.h"
#include "tests/support/fulldisk.h"
#include "tests/support/waiting.h"
#include "tests/ui/chat/contentsamples.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/export/csvexport.h"
#include "ui/export/exporthtml.h"
#include "ui/export/htmlexport.h"
#include "ui/export/pdfexport.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything below the folder, without the folders themselves.
QStringList filesBelow(const QString &folder)
{
    QStringList names;
    const QDir dir(folder);
    for (const QFileInfo &each : dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!each.isDir())
            names << each.fileName();
        for (const QString &inner : each.isDir() ? filesBelow(each.filePath()) : QStringList())
            names << each.fileName() + u'/' + inner;
    }
    return names;
}

} // namespace

/// B15: conversations as web pages, PDF documents and tables, from a real store onto a real disk.
class TestConversations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init();
    void cleanup();
    void everyKindIsInEveryFormat_data();
    void everyKindIsInEveryFormat();
    void hostileTextsStayTexts();
    void formattingIsShownAndLinksAreLinks();
    void filesAreCopiedUnderSafeNames();
    void filesCanBeLeftOut();
    void noCellIsAFormula();
    void onlyTheDaysThatAreWanted();
    void severalConversationsHaveAFolderEach();
    void aTakenNameGetsANumber();
    void tenThousandMessages_data();
    void tenThousandMessages();
    void theAuditTrailHasNoNames();
    void whatIsCancelledLeavesNothing_data();
    void whatIsCancelledLeavesNothing();
    void aFullDiskLeavesNothing_data();
    void aFullDiskLeavesNothing();
    void aClosedStoreLeavesNothing();
    void notesStayInTheShop();

private:
    static ExportOrder::Maker maker(const QString &format);
    ExportOrder order(const QString &format, const QList<ConversationId> &ids) const;
    Result<ExportOutcome> run(const ExportOrder &order) { return QCoro::waitFor(m_exports->run(order)); }
    /// Exports one conversation, and gives the file.
    QByteArray exported(const QString &format, const ConversationId &id);
    ConversationId addMany(int count);
    void addMessage(Message message, const ConversationId &conversation);

    std::unique_ptr<Shop> m_shop;
    std::unique_ptr<ConversationExport> m_exports;
    std::unique_ptr<QTemporaryDir> m_folder; ///< Where exports go.
    QHash<QString, QString> m_received; ///< The paths of files that customers sent, by media id.
};

void TestConversations::init()
{
    m_shop = std::make_unique<Shop>();
    m_folder = std::make_unique<QTemporaryDir>();
    m_received.clear();
    m_exports = std::make_unique<ConversationExport>(
        m_shop->store,
        ExportSources{[this](const MediaFile &file) { return m_received.value(file.id.value()); },
                      [](const QString &) { return QString(); }});
}

void TestConversations::cleanup()
{
    m_exports.reset();
    m_shop.reset();
    m_folder.reset();
}

ExportOrder::Maker TestConversations::maker(const QString &format)
{
    if (format == u"pdf"_s)
        return [] { return std::make_unique<PdfExport>(true, Qt::LeftToRight); };
    if (format == u"csv"_s)
        return [] { return std::make_unique<CsvExport>(true); };
    return [] { return std::make_unique<HtmlExport>(true); };
}

ExportOrder TestConversations::order(const QString &format, const QList<ConversationId> &ids) const
{
    ExportOrder order;
    for (const ConversationId &id : ids)
        order.conversations << m_shop->store.reader().conversations.find(id).value().value();
    order.folder = m_folder->path();
    order.name = u"Ana – WhatsApp"_s;
    order.format = format;
    order.makeWriter = maker(format);
    return order;
}

QByteArray TestConversations::exported(const QString &format, const ConversationId &id)
{
    const Result<ExportOutcome> outcome = run(order(format, {id}));
    return outcome ? contentsOf(outcome->folder + u"/conversation."_s + format)
                   : describe(outcome.error()).toUtf8();
}

void TestConversations::addMessage(Message message, const ConversationId &conversation)
{
    message.conversation = conversation;
    const auto add = [message](StoreSession &session) { return session.messages.add(message, false); };
    const Result<bool> added = QCoro::waitFor(m_shop->store.write(add));
    QVERIFY2(added && *added, added ? "it was there" : qPrintable(describe(added.error())));
}

ConversationId TestConversations::addMany(int count)
{
    QList<Line> lines;
    for (int i = 0; i < count; ++i)
        lines << Line{i % 2 == 0 ? in : out, u"Message %1 – مرحباً 🌹 *bold*"_s.arg(i), count - i};
    return m_shop->add(u"Ana"_s, u"34600000011"_s, lines);
}

void TestConversations::everyKindIsInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::newRow("html") << u"html"_s;
    QTest::newRow("csv") << u"csv"_s;
    QTest::newRow("pdf") << u"pdf"_s;
}

void TestConversations::everyKindIsInEveryFormat()
{
    QFETCH(const QString, format);
    const ConversationId ana = m_shop->add(u"أمينة Ana"_s, u"34600000011"_s, {});
    for (const Message &sample : contentSamples())
        addMessage(sample, ana);
    const QByteArray bytes = exported(format, ana);
    if (format == u"pdf"_s) {
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QFile::copy(m_folder->path() + u"/Ana – WhatsApp/conversation.pdf"_s,
                    QCoreApplication::applicationDirPath() + u"/../pictures/export-kinds.pdf"_s);
        return;
    }
    const QString text =
        format == u"csv"_s ? QString::fromUtf8(bytes).replace(u"\"\""_s, u"\""_s) : QString::fromUtf8(bytes);
    for (const Message &sample : contentSamples()) {
        const bool isSentReaction =
            std::holds_alternative<ReactionContent>(sample.content) && sample.direction == out;
        if (isSentReaction)
            continue; // it is at the message that it is about
        for (const QString &line : copyTextOf(sample).split(u'\n', Qt::SkipEmptyParts)) {
            const QString plain = format == u"csv"_s ? line : messageHtml(line);
            const QString escaped = escapedHtml(line);
            QVERIFY2(text.contains(plain) || text.contains(escaped), qPrintable(line));
        }
    }
    if (format == u"html"_s)
        QFile::copy(m_folder->path() + u"/Ana – WhatsApp/conversation.html"_s,
                    QCoreApplication::applicationDirPath() + u"/../pictures/export-kinds.html"_s);
}

void TestConversations::hostileTextsStayTexts()
{
    const QString script = u"</title><script>alert(1)</script>"_s;
    const ConversationId id =
        m_shop->add(script, u"34600000011"_s,
                    {{in, u"\"><img src=x onerror=alert(2)>"_s, 9},
                     {in, u"javascript:alert(3) https://shop.example/\"onmouseover=alert(4)//"_s, 8},
                     {in, u"%1 %2 <b>&amp; ' \u202Eexe.gpj\u0001\u0000"_s, 7},
                     {out, u"</style></article></body>*<i>*"_s, 6}});
    const QString html = QString::fromUtf8(exported(u"html"_s, id));
    QVERIFY(html.contains(u"&lt;script&gt;alert(1)"_s));
    static const QRegularExpression tag(u"<\\s*(script|img|iframe|object)"_s);
    QVERIFY(!tag.match(html).hasMatch());
    QVERIFY(!html.contains(u"href=\"javascript"_s));
    static const QRegularExpression handler(u"<[^>]*\\son[a-z]+\\s*="_s);
    QVERIFY(!handler.match(html).hasMatch());
    QVERIFY(html.contains(u"%1 %2 &lt;b&gt;&amp;amp;"_s));
    QVERIFY(!html.contains(QChar(1)));
    QVERIFY(html.contains(u"script-src 'none'"_s));
    QCOMPARE(html.count(u"</style>"_s), 1);
    QCOMPARE(html.count(u"</title>"_s), 1);
    QCOMPARE(html.count(u"<article"_s), html.count(u"</article>"_s));
}

void TestConversations::formattingIsShownAndLinksAreLinks()
{
    QCOMPARE(messageHtml(u"*bold* _it_ ~no~ `x<y`"_s),
             u"<b>bold</b> <i>it</i> <s>no</s> <code>x&lt;y</code>"_s);
    const QString link = messageHtml(u"see https://shop.example/a?b=1&c=2"_s);
    QVERIFY2(link.contains(u"href=\"https://shop.example/a?b=1&amp;c=2\""_s), qPrintable(link));
    QCOMPARE(messageHtml(u"a\nb"_s), u"a<br>b"_s);
    const QString boxes =
        messageHtml(u"🌹!"_s, [](const QString &each) { return u"[%1]"_s.arg(each.size()); });
    QCOMPARE(boxes, u"[2]!"_s);
}

void TestConversations::filesAreCopiedUnderSafeNames()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString path = m_shop->folder.filePath(u"received.png"_s);
    QVERIFY(picture.save(path));
    const ConversationId ana = m_shop->add(u"Ana"_s, u"34600000011"_s, {});
    const auto file = [](int number, const QString &name) {
        Message message;
        message.id = MessageId(u"file-%1"_s.arg(number));
        message.wamid = Wamid(u"wamid.file-%1"_s.arg(number));
        message.sentAt = QDateTime::currentDateTimeUtc().addSecs(number);
        MediaContent media;
        media.id = MediaId(u"%1"_s.arg(100 + number));
        media.kind = number == 1 ? MediaKind::Image : MediaKind::Document;
        media.mimeType = u"image/png"_s;
        media.fileName = name;
        media.caption = u"*Caption* %1"_s.arg(number);
        message.content = media;
        return message;
    };
    addMessage(file(1, {}), ana);
    addMessage(file(2, u"../../etc/pass <b>\"'.png"_s), ana);
    addMessage(file(3, u"not here.pdf"_s), ana);
    m_received = {{u"101"_s, path}, {u"102"_s, path + u".copy"_s}};
    QVERIFY(QFile::copy(path, path + u".copy"_s));
    const Result<ExportOutcome> outcome = run(order(u"html"_s, {ana}));
    QVERIFY(outcome);
    QCOMPARE(outcome->messages, 3);
    QCOMPARE(outcome->missingFiles, 1);
    const QStringList files = filesBelow(outcome->folder);
    QCOMPARE(files.size(), 3);
    QVERIFY(files.contains(u"files/0001-photo.png"_s));
    const QString html = QString::fromUtf8(contentsOf(outcome->folder + u"/conversation.html"_s));
    static const QRegularExpression address(u"(?:src|href)=\"(files/[^\"]*)\""_s);
    int found = 0;
    for (auto each = address.globalMatch(html); each.hasNext(); ++found) {
        const QString relative = QUrl::fromPercentEncoding(each.next().captured(1).toLatin1());
        QCOMPARE(contentsOf(outcome->folder + u'/' + relative), contentsOf(path));
    }
    QCOMPARE(found, 3); // the picture twice
    QVERIFY(html.contains(u"The file is not on this computer."_s));
    QVERIFY(html.contains(u"not here.pdf"_s));
    QVERIFY(html.contains(u"<b>Caption</b> 2"_s));
}

void TestConversations::filesCanBeLeftOut()
{
    const ConversationId ana =
        m_shop->add(u"Ana"_s, u"34600000011"_s, {{in, u""_s, 5, Delivery::Read, 0, MessageKind::Image}});
    ExportOrder without = order(u"html"_s, {ana});
    without.withFiles = false;
    without.makeWriter = [] { return std::make_unique<HtmlExport>(false); };
    const Result<ExportOutcome> outcome = run(without);
    QVERIFY(outcome);
    QCOMPARE(outcome->missingFiles, 0);
    QVERIFY(!contentsOf(outcome->folder + u"/conversation.html"_s).contains("not on this computer"));
}

void TestConversations::noCellIsAFormula()
{
    const ConversationId id = m_shop->add(u"=cmd|' /C calc'!A0"_s, u"34600000011"_s,
                                          {{in, u"=1+1"_s, 9},
                                           {in, u"@SUM(1)"_s, 8},
                                           {in, u"-2\n\"quoted\", and more"_s, 7},
                                           {in, u"+HYPERLINK(1)"_s, 6}});
    const QByteArray bytes = exported(u"csv"_s, id);
    QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
    const Result<CsvTable> table = readCsv(bytes);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 4);
    QCOMPARE(table->rows.at(2).at(5), u"'-2\n\"quoted\", and more"_s);
    for (const QStringList &row : table->rows) {
        for (const QString &cell : row)
            QVERIFY2(cell.isEmpty() || !u"=+-@"_s.contains(cell.front()), qPrintable(cell));
    }
}

void TestConversations::onlyTheDaysThatAreWanted()
{
    const ConversationId ana =
        m_shop->add(u"Ana"_s, u"34600000011"_s,
                    {{in, u"long ago"_s, 60 * 24 * 9}, {in, u"then"_s, 60 * 24 * 5}, {in, u"now"_s, 1}});
    ExportOrder some = order(u"html"_s, {ana});
    some.span.from = QDateTime::currentDateTimeUtc().addDays(-6);
    some.span.until = QDateTime::currentDateTimeUtc().addDays(-4);
    const Result<ExportOutcome> outcome = run(some);
    QVERIFY(outcome);
    QCOMPARE(outcome->messages, 1);
    const QByteArray html = contentsOf(outcome->folder + u"/conversation.html"_s);
    QVERIFY(html.contains(">then<") && !html.contains(">now<") && !html.contains("long ago"));
    some.span.from = some.span.until;
    const Result<ExportOutcome> none = run(some);
    QVERIFY(none);
    QVERIFY(contentsOf(none->folder + u"/conversation.html"_s).contains("no messages in this time"));
}

void TestConversations::severalConversationsHaveAFolderEach()
{
    const ConversationId one = m_shop->add(u"Ana/Lucía"_s, u"34600000011"_s, {{in, u"first"_s, 2}});
    const ConversationId two = m_shop->add(u"Ana/Lucía"_s, u"34600000012"_s, {{in, u"second"_s, 1}});
    const Result<ExportOutcome> outcome = run(order(u"csv"_s, {one, two}));
    QVERIFY(outcome);
    QCOMPARE(filesBelow(outcome->folder),
             (QStringList{u"Ana_Lucía/conversation.csv"_s, u"Ana_Lucía (2)/conversation.csv"_s}));
    QVERIFY(contentsOf(outcome->folder + u"/Ana_Lucía (2)/conversation.csv"_s).contains("second"));
}

void TestConversations::aTakenNameGetsANumber()
{
    const ConversationId ana = m_shop->add(u"Ana"_s, u"34600000011"_s, {{in, u"first"_s, 2}});
    QCOMPARE(run(order(u"csv"_s, {ana}))->folder, m_folder->filePath(u"Ana – WhatsApp"_s));
    QCOMPARE(run(order(u"csv"_s, {ana}))->folder, m_folder->filePath(u"Ana – WhatsApp (2)"_s));
}

void TestConversations::tenThousandMessages_data()
{
    everyKindIsInEveryFormat_data();
}

void TestConversations::tenThousandMessages()
{
    QFETCH(const QString, format);
    const int count = format == u"pdf"_s ? 1'000 : 10'000;
    const ConversationId ana = addMany(count);
    ExportOrder whole = order(format, {ana});
    QList<int> steps;
    whole.progressed = [&steps, count](int done, int total) {
        QCOMPARE(total, count);
        steps << done;
    };
    const Result<ExportOutcome> outcome = run(whole);
    QVERIFY2(outcome, outcome ? "" : qPrintable(describe(outcome.error())));
    QCOMPARE(outcome->messages, count);
    QVERIFY(std::is_sorted(steps.begin(), steps.end()) && steps.last() == count);
    QVERIFY(steps.size() > 2);
    const QByteArray bytes = contentsOf(outcome->folder + u"/conversation."_s + format);
    if (format == u"html"_s)
        QCOMPARE(bytes.count("<article"), count);
    else if (format == u"csv"_s)
        QCOMPARE(readCsv(bytes)->rows.size(), count);
    else
        QVERIFY(bytes.count("/Type /Page\n") > 30);
    if (format == u"pdf"_s)
        QFile::copy(outcome->folder + u"/conversation.pdf"_s,
                    QCoreApplication::applicationDirPath() + u"/../pictures/export-long.pdf"_s);
}

void TestConversations::theAuditTrailHasNoNames()
{
    const ConversationId ana = addMany(3);
    QVERIFY(run(order(u"pdf"_s, {ana})));
    const QList<AuditLine> lines = m_shop->store.reader().audit.page(0, 10).value();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.first().entry.kind, AuditKind::Exported);
    QCOMPARE(lines.first().entry.count, 1);
    QCOMPARE(lines.first().entry.word, u"pdf"_s);
}

void TestConversations::whatIsCancelledLeavesNothing_data()
{
    everyKindIsInEveryFormat_data();
}

void TestConversations::whatIsCancelledLeavesNothing()
{
    QFETCH(const QString, format);
    ExportOrder some = order(format, {addMany(2'000)});
    some.progressed = [cancelled = some.isCancelled](int, int) { *cancelled = true; };
    const Result<ExportOutcome> outcome = run(some);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, Error::Kind::Cancelled);
    QVERIFY(QDir(m_folder->path()).isEmpty());
    QVERIFY(m_shop->store.reader().audit.page(0, 10)->isEmpty());
}

void TestConversations::aFullDiskLeavesNothing_data()
{
    everyKindIsInEveryFormat_data();
}

void TestConversations::aFullDiskLeavesNothing()
{
    QFETCH(const QString, format);
    const ExportOrder whole = order(format, {addMany(1'500)});
    Result<ExportOutcome> outcome;
    {
        const support::FullDisk full(60'000);
        outcome = run(whole);
    }
    QVERIFY(!outcome);
    QCOMPARE(nameOf(outcome.error().reason), nameOf(Reason::DiskFull));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestConversations::aClosedStoreLeavesNothing()
{
    ExportOrder whole = order(u"html"_s, {addMany(3'000)});
    bool isUnderWay = false;
    whole.progressed = [&isUnderWay](int, int) { isUnderWay = true; };
    QObject context;
    QCoro::connect(m_exports->run(whole), &context, [](const Result<ExportOutcome> &) {});
    QTRY_VERIFY(isUnderWay);
    m_exports.reset();
    m_shop.reset();
    QTRY_VERIFY(QDir(m_folder->path()).isEmpty());
}

void TestConversations::notesStayInTheShop()
{
    const ConversationId ana = m_shop->add(u"Ana"_s, u"34600000011"_s, {{in, u"hello"_s, 2}});
    Message note;
    note.id = MessageId(u"note"_s);
    note.direction = out;
    note.sentAt = QDateTime::currentDateTimeUtc();
    note.content = noticeOf(InternalNote{u"Eva"_s, u"a difficult customer"_s});
    addMessage(note, ana);
    QVERIFY(!exported(u"html"_s, ana).contains("difficult"));
}

QTEST_MAIN(TestConversations)
#include "tst_conversations.moc"
