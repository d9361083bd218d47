// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/money.h"

#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void writesAnAmountAsTheLocaleDoes_data();
    void writesAnAmountAsTheLocaleDoes();
    void aPriceOfOnePieceKeepsItsDecimals();
};

void TestMoney::writesAnAmountAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    const QLocale ireland(QLocale::English, QLocale::Ireland);
    const QLocale germany(QLocale::German, QLocale::Germany);
    QTest::newRow("in English") << u"1234.5"_s << u"EUR"_s << ireland << u"€1,234.50"_s;
    QTest::newRow("in German") << u"1234.5"_s << u"EUR"_s << germany << u"1.234,50\u00A0€"_s;
    QTest::newRow("a currency without decimals") << u"1500"_s << u"JPY"_s << ireland << u"JP¥1,500"_s;
    QTest::newRow("more digits than a double has")
        << u"90071992547409931.25"_s << u"EUR"_s << ireland << u"€90,071,992,547,409,931.25"_s;
    QTest::newRow("less than nothing") << u"-3.2"_s << u"EUR"_s << ireland << u"-€3.20"_s;
    QTest::newRow("no number") << u"free"_s << u"EUR"_s << ireland << u"free EUR"_s;
    QTest::newRow("no currency") << u"12"_s << QString() << ireland << u"12"_s;
    QTest::newRow("no code") << u"12"_s << u"points"_s << ireland << u"12 points"_s;
}

void TestMoney::writesAnAmountAsTheLocaleDoes()
{
    QFETCH(const QString, amount);
    QFETCH(const QString, currency);
    QFETCH(const QLocale, locale);
    QTEST(moneyText(amount, currency, locale), "text");
}

void TestMoney::aPriceOfOnePieceKeepsItsDecimals()
{
    const QLocale ireland(QLocale::English, QLocale::Ireland);
    QCOMPARE(unitPriceText(u"0.0615"_s, u"EUR"_s, ireland), u"€0.0615"_s);
    QCOMPARE(unitPriceText(u"0.0008"_s, u"USD"_s, ireland), u"US$0.0008"_s);
    QCOMPARE(unitPriceText(u"0.0200"_s, u"EUR"_s, ireland), u"€0.02"_s);
    QCOMPARE(unitPriceText(u"2"_s, u"EUR"_s, ireland), u"€2.00"_s);
    QCOMPARE(unitPriceText(u"1.5"_s, u"JPY"_s, ireland), u"JP¥1.5"_s);
    QCOMPARE(unitPriceText(u"free"_s, u"EUR"_s, ireland), u"free EUR"_s);
}

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
