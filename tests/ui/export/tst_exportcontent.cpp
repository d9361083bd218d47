// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/broadcast/csvtext.h"
#include "domain/content/internalnote.h"
#include "exportscene.h"
#include "tests/ui/chat/contentsamples.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/export/exporthtml.h"
#include "ui/export/htmlexport.h"

#include <QCoreApplication>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace shoptalk;
using namespace shoptalk::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto in = Direction::Inbound;
constexpr auto out = Direction::Outbound;

} // namespace

/// The content of exported conversations: web pages, PDF documents and tables.
class TestExportContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland)); }
    void init() { m_scene = std::make_unique<ExportScene>(); }
    void cleanup() { m_scene.reset(); }
    void everyKindIsInEveryFormat_data();
    void everyKindIsInEveryFormat();
    void hostileTextsStayTexts();
    void formattingIsShownAndLinksAreLinks();
    void filesAreCopiedUnderSafeNames();
    void filesCanBeLeftOut();
    void noCellIsAFormula();
    void notesStayInTheShop();

private:
    std::unique_ptr<ExportScene> m_scene;
};

void TestExportContent::everyKindIsInEveryFormat_data()
{
    addFormats();
}

void TestExportContent::everyKindIsInEveryFormat()
{
    QFETCH(const QString, format);
    const ConversationId ana = m_scene->shop->add(u"أمينة Ana"_s, u"34600000011"_s, {});
    for (const Message &sample : contentSamples())
        m_scene->addMessage(sample, ana);
    const QByteArray bytes = m_scene->exported(format, ana);
    if (format == u"pdf"_s) {
        QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
        QFile::copy(m_scene->folder.path() + u"/Ana – WhatsApp/conversation.pdf"_s,
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
        QFile::copy(m_scene->folder.path() + u"/Ana – WhatsApp/conversation.html"_s,
                    QCoreApplication::applicationDirPath() + u"/../pictures/export-kinds.html"_s);
}

void TestExportContent::hostileTextsStayTexts()
{
    const QString script = u"</title><script>alert(1)</script>"_s;
    const ConversationId id =
        m_scene->shop->add(script, u"34600000011"_s,
                           {{in, u"\"><img src=x onerror=alert(2)>"_s, 9},
                            {in, u"javascript:alert(3) https://shop.example/\"onmouseover=alert(4)//"_s, 8},
                            {in, u"%1 %2 <b>&amp; ' \u202Eexe.gpj\u0001\u0000"_s, 7},
                            {out, u"</style></article></body>*<i>*"_s, 6}});
    const QString html = QString::fromUtf8(m_scene->exported(u"html"_s, id));
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

void TestExportContent::formattingIsShownAndLinksAreLinks()
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

void TestExportContent::filesAreCopiedUnderSafeNames()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    const QString path = m_scene->shop->folder.filePath(u"received.png"_s);
    QVERIFY(picture.save(path));
    const ConversationId ana = m_scene->shop->add(u"Ana"_s, u"34600000011"_s, {});
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
    m_scene->addMessage(file(1, {}), ana);
    m_scene->addMessage(file(2, u"../../etc/pass <b>\"'.png"_s), ana);
    m_scene->addMessage(file(3, u"not here.pdf"_s), ana);
    m_scene->received = {{u"101"_s, path}, {u"102"_s, path + u".copy"_s}};
    QVERIFY(QFile::copy(path, path + u".copy"_s));
    const Result<ExportOutcome> outcome = m_scene->run(m_scene->order(u"html"_s, {ana}));
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

void TestExportContent::filesCanBeLeftOut()
{
    const ConversationId ana = m_scene->shop->add(u"Ana"_s, u"34600000011"_s,
                                                  {{in, u""_s, 5, Delivery::Read, 0, MessageKind::Image}});
    ExportOrder without = m_scene->order(u"html"_s, {ana});
    without.withFiles = false;
    without.makeWriter = [] { return std::make_unique<HtmlExport>(false); };
    const Result<ExportOutcome> outcome = m_scene->run(without);
    QVERIFY(outcome);
    QCOMPARE(outcome->missingFiles, 0);
    QVERIFY(!contentsOf(outcome->folder + u"/conversation.html"_s).contains("not on this computer"));
}

void TestExportContent::noCellIsAFormula()
{
    const ConversationId id = m_scene->shop->add(u"=cmd|' /C calc'!A0"_s, u"34600000011"_s,
                                                 {{in, u"=1+1"_s, 9},
                                                  {in, u"@SUM(1)"_s, 8},
                                                  {in, u"-2\n\"quoted\", and more"_s, 7},
                                                  {in, u"+HYPERLINK(1)"_s, 6}});
    const QByteArray bytes = m_scene->exported(u"csv"_s, id);
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

void TestExportContent::notesStayInTheShop()
{
    const ConversationId ana = m_scene->shop->add(u"Ana"_s, u"34600000011"_s, {{in, u"hello"_s, 2}});
    Message note;
    note.id = MessageId(u"note"_s);
    note.direction = out;
    note.sentAt = QDateTime::currentDateTimeUtc();
    note.content = noticeOf(InternalNote{u"Eva"_s, u"a difficult customer"_s});
    m_scene->addMessage(note, ana);
    QVERIFY(!m_scene->exported(u"html"_s, ana).contains("difficult"));
}

QTEST_MAIN(TestExportContent)
#include "tst_exportcontent.moc"
