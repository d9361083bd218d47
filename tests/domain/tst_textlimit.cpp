// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textlimit.h"

#include <QTest>
#include <QTextBoundaryFinder>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestTextLimit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void charactersAreCodePoints_data();
    void charactersAreCodePoints();
    void aTextThatFitsIsOnePart();
    void partsEndWhereATextDoes_data();
    void partsEndWhereATextDoes();
    void nothingIsLostAndNoCharacterIsParted_data();
    void nothingIsLostAndNoCharacterIsParted();
    void aCharacterLongerThanAMessageStillGoes();
    void aBeginningEndsBetweenCharacters_data();
    void aBeginningEndsBetweenCharacters();
};

void TestTextLimit::charactersAreCodePoints_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("count");
    QTest::newRow("none") << QString() << qsizetype(0);
    QTest::newRow("letters") << u"pan"_s << qsizetype(3);
    QTest::newRow("an emoji of two units") << u"😀"_s << qsizetype(1);
    QTest::newRow("a letter and its accent") << u"e\u0301"_s << qsizetype(2);
    QTest::newRow("a family") << u"👨‍👩‍👧‍👦"_s << qsizetype(7);
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << qsizetype(1);
    QTest::newRow("half a pair, then a letter") << QString(QChar(0xd83d)) + u'a' << qsizetype(2);
}

void TestTextLimit::charactersAreCodePoints()
{
    QFETCH(const QString, text);
    QFETCH(const qsizetype, count);
    QCOMPARE(characterCount(text), count);
}

void TestTextLimit::aTextThatFitsIsOnePart()
{
    QCOMPARE(textParts(QString()), QStringList());
    QCOMPARE(textParts(u" \n\t"_s), QStringList());
    QCOMPARE(textParts(u"  hello\n"_s), QStringList{u"hello"_s});
    QCOMPARE(textParts(QString(4096, u'a')).size(), 1);
    QCOMPARE(textParts(u"😀"_s.repeated(4096)).size(), 1);
    QCOMPARE(textParts(u"😀"_s.repeated(4097)).size(), 2);
}

void TestTextLimit::partsEndWhereATextDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("firstEnds");
    QTest::addColumn<QString>("secondBegins");
    const QString words = u"uno dos tres "_s.repeated(200); // 2,600
    const QString sentence = u"This is a sentence of the shop. "_s;
    QTest::newRow("a paragraph") << words + u"fin.\n\nNext. "_s + words << u"fin."_s << u"Next."_s;
    QTest::newRow("a line, where no paragraph is near")
        << u"First.\n\n"_s + words + u"fin.\nNext, "_s + words << u"fin."_s << u"Next,"_s;
    QTest::newRow("a sentence") << sentence.repeated(200) << u"shop."_s << u"This"_s;
    QTest::newRow("a word") << words + words << u" "_s.trimmed() << QString();
    QTest::newRow("letters") << QString(5000, u'a') << u"a"_s << u"a"_s;
    QTest::newRow("a language without spaces")
        << u"请问周日营业吗周日十点到两点营业"_s.repeated(400) << QString() << QString();
}

void TestTextLimit::partsEndWhereATextDoes()
{
    QFETCH(const QString, text);
    QFETCH(const QString, firstEnds);
    QFETCH(const QString, secondBegins);
    const QStringList parts = textParts(text);
    QVERIFY(parts.size() >= 2);
    QVERIFY2(parts.at(0).endsWith(firstEnds), qPrintable(parts.at(0).right(20)));
    QVERIFY2(parts.at(1).startsWith(secondBegins), qPrintable(parts.at(1).left(20)));
    if (text.startsWith("uno"_L1)) {
        QVERIFY(
            QStringList({u"uno"_s, u"dos"_s, u"tres"_s, u"fin."_s}).contains(parts.at(0).split(u' ').last()));
        QVERIFY(parts.at(1).startsWith("uno"_L1) || parts.at(1).startsWith("dos"_L1)
                || parts.at(1).startsWith("tres"_L1) || parts.at(1).startsWith("Next"_L1));
    }
}

void TestTextLimit::nothingIsLostAndNoCharacterIsParted_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("families without a space") << u"👨‍👩‍👧‍👦"_s.repeated(3000);
    QTest::newRow("flags") << u"🇪🇸"_s.repeated(5001);
    QTest::newRow("skin tones, one letter off") << u"a"_s + u"👍🏽"_s.repeated(5000);
    QTest::newRow("accents of their own") << u"e\u0301"_s.repeated(5000);
    QTest::newRow("an accent on a space") << (QString(2, u'x') + u" \u0301"_s).repeated(3000);
    QTest::newRow("Devanagari") << u"क्षत्रिय"_s.repeated(1200);
    QTest::newRow("line ends of Windows") << u"one line\r\n"_s.repeated(1500);
    QTest::newRow("blank lines for ever") << u"a"_s + u"\n"_s.repeated(9000) + u"b"_s;
}

void TestTextLimit::nothingIsLostAndNoCharacterIsParted()
{
    QFETCH(const QString, text);
    const QStringList parts = textParts(text);
    QVERIFY(parts.size() >= 2);
    QTextBoundaryFinder characters(QTextBoundaryFinder::Grapheme, text);
    qsizetype at = 0;
    for (const QString &part : parts) {
        QVERIFY(!part.isEmpty());
        QVERIFY(characterCount(part) <= maxTextCharacters);
        at = text.indexOf(part, at);
        QVERIFY(at >= 0);
        characters.setPosition(at);
        QVERIFY(characters.isAtBoundary());
        at += part.size();
        characters.setPosition(at);
        QVERIFY(characters.isAtBoundary());
    }
    const auto withoutSpace = [](QString of) {
        of.removeIf([](QChar c) { return c.isSpace(); });
        return of;
    };
    QCOMPARE(withoutSpace(parts.join(QString())), withoutSpace(text));
}

void TestTextLimit::aCharacterLongerThanAMessageStillGoes()
{
    const QStringList parts = textParts(u"e"_s + QString(9000, QChar(0x301)));
    QCOMPARE(parts.size(), 3);
    for (const QString &part : parts)
        QVERIFY(characterCount(part) <= maxTextCharacters);
}

void TestTextLimit::aBeginningEndsBetweenCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("beginning");
    QTest::newRow("short enough") << u"pan"_s << u"pan"_s;
    QTest::newRow("just fits") << u"pan 😀"_s << u"pan 😀"_s;
    QTest::newRow("letters") << u"panadería"_s << u"panade"_s;
    QTest::newRow("in an emoji") << u"panes😀"_s << u"panes"_s;
    QTest::newRow("in a family") << u"ab👨‍👩‍👧‍👦"_s << u"ab"_s;
    QTest::newRow("before an accent") << u"panade\u0301"_s << u"panad"_s;
    QTest::newRow("one character with many accents")
        << u"a"_s + u"\u0301"_s.repeated(99) << u"a"_s + u"\u0301"_s.repeated(5);
    QTest::newRow("one emoji that is longer") << u"👨‍👩‍👧‍👦"_s << u"👨‍👩‍"_s;
    QTest::newRow("none") << QString() << QString();
}

void TestTextLimit::aBeginningEndsBetweenCharacters()
{
    QFETCH(const QString, text);
    QTEST(beginningOf(text, 6), "beginning");
}

QTEST_APPLESS_MAIN(TestTextLimit)
#include "tst_textlimit.moc"
