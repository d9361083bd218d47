// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/searchtext.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void folds_data();
    void folds();
    void matches_data();
    void matches();
};

void TestSearchText::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << u"ANA Ruiz"_s << u"ana ruiz"_s;
    QTest::newRow("accents") << u"Çelik Ñandú Åse"_s << u"celik nandu ase"_s;
    QTest::newRow("accents apart") << u"Jose\u0301"_s << u"jose"_s;
    QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
    QTest::newRow("Greek with final sigma") << u"ΝΊΚΟΣ"_s << u"νικοσ"_s;
    QTest::newRow("Cyrillic") << u"Алёна"_s << u"алена"_s;
    QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
    QTest::newRow("ligature") << u"ﬁona"_s << u"fiona"_s;
    QTest::newRow("Arabic digits") << u"٣٤٦"_s << u"346"_s;
    QTest::newRow("Devanagari keeps its vowel signs") << u"प्रिया"_s << u"प्रिया"_s;
    QTest::newRow("white space") << u"  Ana \t\n Ruiz "_s << u"ana ruiz"_s;
    QTest::newRow("emoji") << u"Ana 🌸"_s << u"ana 🌸"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestSearchText::folds()
{
    QFETCH(const QString, text);
    QTEST(foldedForSearch(text), "expected");
    QCOMPARE(foldedForSearch(foldedForSearch(text)), foldedForSearch(text));
}

void TestSearchText::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("expected");
    QTest::newRow("nothing typed") << u"  "_s << true;
    QTest::newRow("name") << u"josé"_s << true;
    QTest::newRow("username") << u"@Pepe.o"_s << true;
    QTest::newRow("number") << u"+34 600-00"_s << true;
    QTest::newRow("number with brackets") << u"(600) 000"_s << true;
    QTest::newRow("Arabic digits of the number") << u"٣٤٦٠٠"_s << true;
    QTest::newRow("another number") << u"601"_s << false;
    QTest::newRow("a number and a name") << u"600 jose"_s << false;
    QTest::newRow("another name") << u"maria"_s << false;
    QTest::newRow("across name and username") << u"ortega pepe"_s << false;
}

void TestSearchText::matches()
{
    QFETCH(const QString, typed);
    Customer customer;
    customer.profileName = u"José Ortega"_s;
    customer.username = u"pepe.o"_s;
    customer.waId = WaId(u"34600000001"_s);
    QTEST(SearchTerm(typed).matches(customer), "expected");
}

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
