// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/bubbleshape.h"
#include "ui/chat/messagetext.h"
#include "ui/theme/fonts.h"

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
    QCOMPARE(laid.linkAt(QPointF(line.cursorToX(10), y)), QUrl(u"https://shop.example/a"_s));
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
