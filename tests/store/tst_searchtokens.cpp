// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtokens.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

namespace {

QStringList partsOf(const QString &text, const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges)
        parts << text.mid(range.start, range.length);
    return parts;
}

} // namespace

class TestSearchTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void splitsIntoWords_data();
    void splitsIntoWords();
    void marksWhatWasFound_data();
    void marksWhatWasFound();
    void aLongTextIsSearchedAsAWhole();
    void aSearchIsBounded();
};

void TestSearchTokens::splitsIntoWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("signs separate") << u"Don't: order_12, (now)!"_s << u"don t order 12 now"_s;
    QTest::newRow("accents") << u"Ação CAFÉ"_s << u"acao cafe"_s;
    QTest::newRow("Chinese in pairs") << u"今天天气"_s << u"今天 天天 天气 气"_s;
    QTest::newRow("Latin beside Chinese") << u"iPhone手机15"_s << u"iphone 手机 机 15"_s;
    QTest::newRow("a long vowel in Japanese") << u"ラーメン"_s << u"ラー ーメ メン ン"_s;
    QTest::newRow("Japanese of half width") << u"ﾃｽﾄ"_s << u"テス スト ト"_s;
    QTest::newRow("Thai") << u"กำ"_s << indexTokens(u"กํา"_s);
    QTest::newRow("Hindi in words") << u"नमस्ते दुकान"_s << u"नमस्ते दुकान"_s;
    QTest::newRow("Arabic without signs of vowels") << u"مُحَمَّد أحمد"_s << u"محمد احمد"_s;
    QTest::newRow("a lengthened Arabic word") << u"مـــرحبا"_s << u"مرحبا"_s;
    QTest::newRow("emoji are words, in every skin tone") << u"ok👍🏽👍❤️"_s << u"ok 👍 👍 ❤"_s;
    QTest::newRow("a Han character outside the first plane") << u"𠮷野家"_s << u"𠮷野 野家 家"_s;
    QTest::newRow("signs alone") << u" -- ?! "_s << QString();
}

void TestSearchTokens::splitsIntoWords()
{
    QFETCH(const QString, text);
    QTEST(indexTokens(text), "tokens");
}

void TestSearchTokens::marksWhatWasFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("hits");
    QTest::newRow("the beginning of a word")
        << u"ord"_s << u"My ORDER of orders"_s << QStringList{u"ORD"_s, u"ord"_s};
    QTest::newRow("not inside a word") << u"der"_s << u"My order"_s << QStringList();
    QTest::newRow("all words, in any order")
        << u"blue shi"_s << u"A Shirt in blue"_s << QStringList{u"Shi"_s, u"blue"_s};
    QTest::newRow("one is missing") << u"blue hat"_s << u"A shirt in blue"_s << QStringList();
    QTest::newRow("accents of the text") << u"acao"_s << u"Boa ação!"_s << QStringList{u"ação"_s};
    QTest::newRow("accents that are typed") << u"AÇÃO"_s << u"boa acao"_s << QStringList{u"acao"_s};
    QTest::newRow("accents apart") << u"jose"_s << u"¡Jose\u0301!"_s << QStringList{u"Jose\u0301"_s};
    QTest::newRow("one letter that folds to two")
        << u"strasse"_s << u"Die Straße"_s << QStringList{u"Straße"_s};
    QTest::newRow("inside Chinese text") << u"天气"_s << u"今天天气好"_s << QStringList{u"天气"_s};
    QTest::newRow("one Chinese character") << u"天"_s << u"今天天气"_s << QStringList{u"天天"_s};
    QTest::newRow("pairs that do not follow each other") << u"今天气"_s << u"天气今天"_s << QStringList();
    QTest::newRow("inside Thai text") << u"รองเท้า"_s << u"มีรองเท้าไหม"_s << QStringList{u"รองเท้า"_s};
    QTest::newRow("inside a Korean word") << u"국어"_s << u"한국어를"_s << QStringList{u"국어"_s};
    QTest::newRow("Arabic with signs of vowels") << u"محمد"_s << u"يا مُحَمَّد"_s << QStringList{u"مُحَمَّد"_s};
    QTest::newRow("an emoji in another skin tone")
        << u"👍"_s << u"ok 👍🏽"_s << QStringList{u"👍🏽"_s};
    QTest::newRow("numbers of any script") << u"34"_s << u"٣٤٦"_s << QStringList{u"٣٤"_s};
}

void TestSearchTokens::marksWhatWasFound()
{
    QFETCH(const QString, typed);
    QFETCH(const QString, text);
    QTEST(partsOf(text, MessageSearchTerms(typed).hitsIn(text)), "hits");
}

void TestSearchTokens::aLongTextIsSearchedAsAWhole()
{
    const QString text = u"Ünïcode words "_s.repeated(300) + u"needle"_s;
    const QList<TextRange> hits = MessageSearchTerms(u"needle"_s).hitsIn(text);
    QCOMPARE(partsOf(text, hits), QStringList{u"needle"_s});
}

void TestSearchTokens::aSearchIsBounded()
{
    const MessageSearchTerms many(u"a1 b2 c3 "_s.repeated(100));
    QVERIFY(many.expression(MessageSearchTerms::Precision::Exact).count(u"body"_s) <= 12);
    const MessageSearchTerms longWord(QString(5000, u'x'));
    QVERIFY(longWord.expression(MessageSearchTerms::Precision::Exact).size() < 200);
}

QTEST_APPLESS_MAIN(TestSearchTokens)
#include "tst_searchtokens.moc"
