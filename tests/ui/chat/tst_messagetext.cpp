// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubbleshape.h"
#include "ui/chat/messagetext.h"
#include "ui/theme/fonts.h"

#include <QImage>
#include <QPainter>
#include <QPixmapCache>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMessageText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWebAddresses_data();
    void findsWebAddresses();
    void staysInsideItsWidth_data();
    void staysInsideItsWidth();
    void linesWithEmojiAreAsHighAsOthers();
    void aPointFindsItsCharacter();
    void aPointFindsItsLink();
    void marksWholeWords();
    void copiesWhatWasWritten();
    void aLinkEndsWithItsLine();
    void showsWhatIsFormatted_data();
    void showsWhatIsFormatted();
    void copiesSignsWithWhatTheyFormat();
    void formattedTextIsMeasuredAsItIsShown();
    void linesOfAListAreIndentedAndQuotesHaveABar_data();
    void linesOfAListAreIndentedAndQuotesHaveABar();
    void veryManyEmojiAreLaidOutWithoutTheirPictures_data();
    void veryManyEmojiAreLaidOutWithoutTheirPictures();
    void plainTextKeepsItsSigns();
    void aTailReachesBeyondTheBubbleOnTheSpeakersSide();
};

namespace {

QFont bodyFont()
{
    return applicationFont(QFont(u"Noto Sans"_s, 10), 1.0);
}

MessageText laidOut(const QString &text, qreal width = 400)
{
    return layOutText(text, bodyFont(), Qt::blue, width);
}

} // namespace

void TestMessageText::findsWebAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("none") << u"12.50 at shop"_s << QStringList{};
    QTest::newRow("https") << u"see https://shop.example/a?b=c#d now"_s
                           << QStringList{u"https://shop.example/a?b=c#d"_s};
    QTest::newRow("full stop behind")
        << u"See http://shop.example/a."_s << QStringList{u"http://shop.example/a"_s};
    QTest::newRow("in brackets") << u"(https://shop.example/a)"_s << QStringList{u"https://shop.example/a"_s};
    QTest::newRow("without a scheme") << u"www.shop.example"_s << QStringList{u"http://www.shop.example"_s};
    QTest::newRow("script") << u"javascript:alert(1)"_s << QStringList{};
    QTest::newRow("file") << u"file:///etc/passwd"_s << QStringList{};
    QTest::newRow("other scheme") << u"ftp://shop.example/a"_s << QStringList{};
    QTest::newRow("two") << u"https://a.example https://b.example"_s
                         << QStringList{u"https://a.example"_s, u"https://b.example"_s};
    const QStringList wife{u"https://shop.example/wife"_s};
    for (const auto &[name, end] : {std::pair{"line feed", u"\n"_s},
                                    {"carriage return", u"\r\n"_s},
                                    {"line separator", QString(QChar(0x2028))},
                                    {"paragraph separator", QString(QChar(0x2029))},
                                    {"next line", QString(QChar(0x85))},
                                    {"vertical tab", u"\v"_s},
                                    {"no-break space", QString(QChar(0xA0))},
                                    {"ideographic space", QString(QChar(0x3000))},
                                    {"zero width space", QString(QChar(0x200B))},
                                    {"right-to-left mark", QString(QChar(0x200F))},
                                    {"right-to-left override", QString(QChar(0x202E))},
                                    {"end of an isolate", QString(QChar(0x2069))},
                                    {"quotation mark", u"”"_s},
                                    {"guillemet", u"»"_s}})
        QTest::addRow("before a %s", name) << u"https://shop.example/wife%1second"_s.arg(end) << wife;
    for (const QString &end :
         {u"."_s, u","_s,  u";"_s,  u":"_s,  u"!"_s,  u"?"_s,  u"…"_s,  u"?!"_s, u")."_s, u"]"_s,
          u"'"_s, u"。"_s, u"、"_s, u"！"_s, u"？"_s, u"）"_s, u"】"_s, u"،"_s,  u"؟"_s,  u"।"_s})
        QTest::addRow("before %s", qPrintable(end)) << u"(see https://shop.example/wife"_s + end << wife;
    QTest::newRow("brackets of its own")
        << u"(https://shop.example/bread_(food))"_s << QStringList{u"https://shop.example/bread_(food)"_s};
    QTest::newRow("a slash at the end")
        << u"https://shop.example/"_s << QStringList{u"https://shop.example/"_s};
    QTest::newRow("bold") << u"*https://shop.example/wife*"_s << wife;
    QTest::newRow("an underscore of its own")
        << u"https://shop.example/a_"_s << QStringList{u"https://shop.example/a_"_s};
    QTest::newRow("international") << u"https://bücher.de/größe?q=ü"_s
                                   << QStringList{u"https://bücher.de/größe?q=ü"_s};
    QTest::newRow("another script") << u"https://例え.jp/道"_s << QStringList{u"https://例え.jp/道"_s};
    QTest::newRow("behind another script") << u"见https://shop.example/wife"_s << wife;
    QTest::newRow("inside right to left") << u"شاهد https://shop.example/wife شكرا"_s << wife;
    QTest::newRow("a part of a word") << u"xhttps://shop.example/wife"_s << QStringList{};
    QTest::newRow("no host") << u"https:// and www. and https://."_s << QStringList{};
    QTest::newRow("capitals") << u"HTTPS://SHOP.EXAMPLE/wife"_s << wife;
    QTest::newRow("a port and a login")
        << u"http://shop.example:8080/a@b"_s << QStringList{u"http://shop.example:8080/a@b"_s};
    QTest::newRow("picture behind") << u"https://shop.example/wife 🌹"_s << wife;
}

void TestMessageText::findsWebAddresses()
{
    QFETCH(const QString, text);
    QStringList found;
    for (const Link &link : linksIn(text))
        found << link.url.toString();
    QTEST(found, "addresses");
}

void TestMessageText::staysInsideItsWidth_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words")
        << u"Muchísimas gracias por todo, de verdad, siempre nos salváis la vida con esto"_s;
    QTest::newRow("one endless word") << QString(300, u'W');
    QTest::newRow("Arabic") << u"نعم، لدينا باقات جميلة من الورود الحمراء بسعر جيد جداً اليوم وغداً"_s;
    QTest::newRow("emoji only")
        << u"🍞🥐🥖🍞🥐🥖🍞🥐🥖🍞🥐🥖🍞🥐🥖🍞🥐🥖🍞🥐🥖🍞🥐🥖🍞🥐🥖"_s;
    QTest::newRow("Chinese") << u"请问周日营业吗请问周日营业吗请问周日营业吗请问周日营业吗请问周日营业吗"_s;
}

void TestMessageText::staysInsideItsWidth()
{
    QFETCH(const QString, text);
    const MessageText laid = laidOut(text, 200);
    QVERIFY(laid.size.width() <= 200);
    QVERIFY(laid.layout->lineCount() > 1);
    for (int i = 0; i < laid.layout->lineCount(); ++i) {
        const QRectF line = laid.layout->lineAt(i).naturalTextRect();
        QVERIFY(line.left() >= -0.5 && line.right() <= laid.size.width() + 0.5);
    }
}

void TestMessageText::linesWithEmojiAreAsHighAsOthers()
{
    QCOMPARE(laidOut(u"pan 🍞\npan\npan 👩🏾‍🍳"_s).size.height(),
             laidOut(u"pan\npan\npan"_s).size.height());
}

void TestMessageText::aPointFindsItsCharacter()
{
    const MessageText laid = laidOut(u"first\nsecond"_s);
    QCOMPARE(laid.positionAt(QPointF(0, 4)), 0);
    QCOMPARE(laid.positionAt(QPointF(-50, -50)), 0);
    QCOMPARE(laid.positionAt(QPointF(1000, laid.size.height() - 2)), 12);
    QCOMPARE(laid.positionAt(QPointF(1000, 1000)), 12);
    QCOMPARE(MessageText().positionAt(QPointF(3, 3)), 0);
}

void TestMessageText::aPointFindsItsLink()
{
    const MessageText laid = laidOut(u"at https://shop.example/a now"_s);
    const QTextLine line = laid.layout->lineAt(0);
    const qreal y = line.height() / 2;
    QCOMPARE(laid.linkAt(QPointF(line.cursorToX(10), y)).url, QUrl(u"https://shop.example/a"_s));
    QVERIFY(laid.linkAt(QPointF(line.cursorToX(1), y)).isEmpty());
    QVERIFY(laid.linkAt(QPointF(line.cursorToX(28), y)).isEmpty());
    QVERIFY(laid.linkAt(QPointF(line.cursorToX(10), y + 100)).isEmpty());
}

void TestMessageText::marksWholeWords()
{
    const MessageText laid = laidOut(u"uno dos tres"_s);
    QCOMPARE(laid.wordAt(5), (std::pair<int, int>(4, 7)));
    QCOMPARE(laid.wordAt(0), (std::pair<int, int>(0, 3)));
    QCOMPARE(laid.wordAt(12), (std::pair<int, int>(8, 12)));
}

void TestMessageText::copiesWhatWasWritten()
{
    const QString text = u"Mesa 1️⃣\n👩‍❤️‍👨 y 🏳️‍🌈"_s;
    const MessageText laid = laidOut(text);
    QCOMPARE(laid.written(0, int(laid.layout->text().size())), text);
    QCOMPARE(laid.written(0, 4), u"Mesa"_s);
}

void TestMessageText::aLinkEndsWithItsLine()
{
    const QString text = u"https://shop.example/wife\nsecond"_s;
    const MessageText laid = laidOut(text);
    QCOMPARE(laid.layout->lineCount(), 2);
    const auto linkIn = [&](int line) {
        const QTextLine found = laid.layout->lineAt(line);
        return laid.linkAt(
            QPointF(found.cursorToX(found.textStart() + 3) + 1, found.y() + found.height() / 2));
    };
    QCOMPARE(linkIn(0).url, QUrl(u"https://shop.example/wife"_s));
    QVERIFY(linkIn(1).isEmpty());
    // Also where signs before it are not shown.
    const MessageText bold = laidOut(u"*see* https://shop.example/wife"_s);
    QCOMPARE(bold.source.links().size(), 1);
    QCOMPARE(bold.layout->text().mid(bold.source.links().first().start), u"https://shop.example/wife"_s);
}

void TestMessageText::showsWhatIsFormatted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("spans"); // start-end of each, with its kind
    const auto row = [](const char *name, const QString &text, const QString &shown, const QString &spans) {
        QTest::newRow(name) << text << shown << spans;
    };
    row("bold", u"a *bold* b"_s, u"a bold b"_s, u"b2-6"_s);
    row("italic", u"_it_"_s, u"it"_s, u"i0-2"_s);
    row("strike", u"~no~!"_s, u"no!"_s, u"s0-2"_s);
    row("two in one", u"*_both_*"_s, u"both"_s, u"i0-4 b0-4"_s);
    row("one in another", u"*a _b_ c*"_s, u"a b c"_s, u"i2-3 b0-5"_s);
    row("inline code", u"type `a*b*c` now"_s, u"type a*b*c now"_s, u"c5-10"_s);
    row("block of code", u"```let *x*\n  = 1```"_s, u"let *x*\n  = 1"_s, u"c0-13"_s);
    row("in brackets", u"(*yes*)"_s, u"(yes)"_s, u"b1-4"_s);
    row("two words", u"*two words*"_s, u"two words"_s, u"b0-9"_s);
    row("another script", u"*مهم*"_s, u"مهم"_s, u"b0-3"_s);
    row("marks of a script", u"*मात्रा*"_s, u"मात्रा"_s, u"b0-6"_s);
    row("an emoji inside", u"*🌹 rose*"_s, u"🌹 rose"_s, u"b0-7"_s);
    row("arithmetic", u"2*3*4 = 24"_s, u"2*3*4 = 24"_s, u""_s);
    row("with spaces", u"2 * 3 * 4"_s, u"2 * 3 * 4"_s, u""_s);
    row("within a word", u"snake_case_name"_s, u"snake_case_name"_s, u""_s);
    row("open only", u"*never closed"_s, u"*never closed"_s, u""_s);
    row("over a line end", u"*one\ntwo*"_s, u"*one\ntwo*"_s, u""_s);
    row("nothing inside", u"** __ ~~ ``"_s, u"** __ ~~ ``"_s, u""_s);
    row("only signs", u"*** ---"_s, u"*** ---"_s, u""_s);
    row("space inside", u"* not* *not *"_s, u"• not* *not *"_s, u""_s);
    row("crossed", u"*a _b* c_"_s, u"a _b c_"_s, u"b0-4"_s);
    row("in an address", u"https://a.example/_x_/*y*"_s, u"https://a.example/_x_/*y*"_s, u""_s);
    row("around an address", u"*https://a.example/x*"_s, u"https://a.example/x"_s, u"b0-19"_s);
    row("list", u"- one\n* two"_s, u"• one\n• two"_s, u""_s);
    row("bold in a list", u"* *two*"_s, u"• two"_s, u"b2-5"_s);
    row("numbered", u"1. one\n12. two"_s, u"1. one\n12. two"_s, u""_s);
    row("quote", u"> said\nanswer"_s, u"said\nanswer"_s, u""_s);
    row("not a list", u"-5 degrees\n5.50 euro\n>:("_s, u"-5 degrees\n5.50 euro\n>:("_s, u""_s);
    row("windows' line ends", u"*a*\r\nb"_s, u"a\nb"_s, u"b0-1"_s);
}

void TestMessageText::showsWhatIsFormatted()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QFETCH(const QString, spans);
    const FormattedText formatted(text);
    QCOMPARE(QString(formatted.shown()).replace(QChar::LineSeparator, u'\n'), shown);
    QStringList found;
    for (const MarkupSpan &span : formatted.spans())
        found << u"%1%2-%3"_s.arg(u"bisc"_s.at(int(span.kind))).arg(span.start).arg(span.start + span.length);
    QCOMPARE(found.join(u' '), spans);
    // The clipboard has what was written, whatever is shown.
    QCOMPARE(formatted.written(0, int(formatted.shown().size())), text);
}

void TestMessageText::copiesSignsWithWhatTheyFormat()
{
    const FormattedText text(u"pay *12 €* and ~15~\n> quoted\n- item 1️⃣ *b*"_s);
    const QString shown = text.shown();
    const auto copied = [&](const QString &part) {
        const int from = int(shown.indexOf(part));
        return text.written(from, from + int(part.size()));
    };
    QCOMPARE(shown.section(QChar(QChar::LineSeparator), 0, 0), u"pay 12 € and 15"_s);
    QCOMPARE(copied(u"12 €"_s), u"*12 €*"_s);
    QCOMPARE(copied(u"12"_s), u"12"_s); // half of it is not bold by itself
    QCOMPARE(copied(u"€ and"_s), u"€ and"_s);
    QCOMPARE(copied(u"y 12 € a"_s), u"y *12 €* a"_s);
    QCOMPARE(copied(u"15"_s), u"~15~"_s);
    QCOMPARE(copied(u"quoted"_s), u"> quoted"_s);
    QCOMPARE(copied(u"• item"_s), u"- item"_s);
    QCOMPARE(text.written(int(shown.indexOf(u'1', 10)), int(shown.size())).right(3), u"*b*"_s);
    QCOMPARE(withoutFormatting(u"*Hi*\n> _you_"_s), u"Hi\nyou"_s);
}

void TestMessageText::formattedTextIsMeasuredAsItIsShown()
{
    const qreal usual = laidOut(u"wide words"_s).size.width();
    QVERIFY(laidOut(u"*wide words*"_s).size.width() > usual); // bold letters, and no signs
    QCOMPARE(laidOut(u"~wide words~"_s).size.width(), usual);
    QVERIFY(laidOut(u"```iiiiiiii```"_s).size.width() > laidOut(u"iiiiiiii"_s).size.width());
    const MessageText laid = laidOut(u"a *b* c"_s);
    QCOMPARE(laid.positionAt(QPointF(1000, 4)), 5);
    QCOMPARE(laid.wordAt(2), (std::pair<int, int>(2, 3)));
    QCOMPARE(laid.written(2, 3), u"*b*"_s);
}

void TestMessageText::linesOfAListAreIndentedAndQuotesHaveABar_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("left to right") << u"palabra "_s;
    QTest::newRow("right to left") << u"الورود "_s;
}

void TestMessageText::linesOfAListAreIndentedAndQuotesHaveABar()
{
    QFETCH(const QString, word);
    const QString words = word.repeated(12).trimmed();
    const MessageText laid = laidOut(words + u"\n- "_s + words + u"\n> "_s + words, 200);
    const bool isRightToLeft = laid.isRightToLeft;
    QCOMPARE(isRightToLeft, word.front().direction() == QChar::DirAL);
    QVERIFY(laid.size.width() <= 200);
    QVERIFY(laid.quoteBars.size() > 1);
    const auto beginOf = [&](const QTextLine &line) {
        const qreal x = line.cursorToX(line.textStart());
        return isRightToLeft ? laid.size.width() - x : x;
    };
    const int item = int(laid.layout->text().indexOf(QChar(0x2022)));
    const int quote = int(laid.layout->text().indexOf(QChar(QChar::LineSeparator), item)) + 1;
    for (int i = 0; i < laid.layout->lineCount(); ++i) {
        const QTextLine line = laid.layout->lineAt(i);
        const bool isIndented = line.textStart() > item && line.textStart() < quote;
        const bool isQuoted = line.textStart() >= quote;
        QVERIFY2(
            (beginOf(line) > 4) == (isIndented || isQuoted),
            qPrintable(u"line %1 begins at %2 of %3"_s.arg(i).arg(beginOf(line)).arg(laid.size.width())));
        QVERIFY(line.naturalTextRect().right() <= laid.size.width() + 0.5
                && line.naturalTextRect().left() >= -0.5);
    }
    for (const QRectF &bar : laid.quoteBars) {
        QVERIFY(bar.left() >= 0 && bar.right() <= laid.size.width() + 0.5);
        QCOMPARE(bar.center().x() > laid.size.width() / 2, isRightToLeft);
    }
}

void TestMessageText::veryManyEmojiAreLaidOutWithoutTheirPictures_data()
{
    QTest::addColumn<QString>("unit");
    QTest::newRow("alone") << u"😀🌹🎂👍"_s;
    QTest::newRow("joined") << u"👨‍👩‍👧‍👦👍🏽🇪🇸❤️"_s;
    QTest::newRow("among words") << u"hola 😀 rosas 🌹 tarta 🎂 sí 👍 "_s;
    QTest::newRow("right to left") << u"مرحبا 😀 ورود 🌹 شكرا 🎂👍 "_s;
}

/// Qt decodes an image for each emoji that it lays out in the colour font. So none is laid out, and a picture
/// of each different one is made once.
void TestMessageText::veryManyEmojiAreLaidOutWithoutTheirPictures()
{
    QFETCH(const QString, unit);
    const QString text = unit.repeated(1024); // 4,096 emoji
    const MessageText laid = laidOut(text, 300);
    QVERIFY(laid.emoji.areUsed());
    QCOMPARE(emojiRuns(laid.layout->text()), QList<TextRun>());
    QCOMPARE(laid.layout->text().size(), laid.source.shown().size());
    QVERIFY(laid.size.width() <= 300);
    QCOMPARE(laid.written(0, int(laid.source.shown().size())), text);

    QImage image(320, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPixmapCache::clear();
    QPainter painter(&image);
    QCOMPARE(laid.emoji.paint(painter, {}), 4);
    QCOMPARE(laid.emoji.paint(painter, {}), 0);
    painter.end();
    int coloured = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y)
            coloured += image.pixelColor(x, y).hsvSaturation() > 100 ? 1 : 0;
    }
    QVERIFY2(coloured > 1000, qPrintable(QString::number(coloured)));
    QVERIFY(!laidOut(unit).emoji.areUsed());
}

void TestMessageText::plainTextKeepsItsSigns()
{
    const MessageText laid =
        layOutText(u"code *131000*"_s, bodyFont(), Qt::blue, 400, FormattedText::Rules::None);
    QCOMPARE(laid.layout->text(), u"code *131000*"_s);
}

void TestMessageText::aTailReachesBeyondTheBubbleOnTheSpeakersSide()
{
    const QRectF rect(100, 0, 200, 40);
    const QRectF right = bubblePath(rect, {true, true, true}).boundingRect();
    QVERIFY(right.right() > rect.right() + 3 && right.right() <= rect.right() + bubbleTail);
    QCOMPARE(qRound(right.left()), 100);
    const QRectF left = bubblePath(rect, {false, true, true}).boundingRect();
    QVERIFY(left.left() < rect.left() - 3 && left.left() >= rect.left() - bubbleTail);
    const QRectF inside = bubblePath(rect, {true, true, false}).boundingRect();
    QCOMPARE(inside.toRect(), rect.toRect());
}

QTEST_MAIN(TestMessageText)
#include "tst_messagetext.moc"
