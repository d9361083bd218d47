// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/ordercontent.h"

#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace shoptalk;

class TestOrderContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void linesAreMultipliedExactly_data();
    void linesAreMultipliedExactly();
    void aTotalIsExactToTheDigitsOfItsPrices();
    void linesInDifferentCurrenciesHaveNoTotal();
    void aTotalBeyondAllNumbersIsNone();
    void everyTotalIsTheSumOfItsCents();
};

void TestOrderContent::linesAreMultipliedExactly_data()
{
    QTest::addColumn<int>("quantity");
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("expected");
    QTest::newRow("cents") << 3 << u"19.99"_s << u"59.97"_s;
    QTest::newRow("a currency without cents") << 2 << u"35"_s << u"70"_s;
    QTest::newRow("less than one") << 3 << u"0.05"_s << u"0.15"_s;
    QTest::newRow("a price of many digits") << 2 << u"1500000000"_s << u"3000000000"_s;
    QTest::newRow("as many digits as can be held")
        << 1 << u"999999999999.999999"_s << u"999999999999.999999"_s;
    QTest::newRow("more digits") << 1 << u"1000000000000"_s << QString();
    QTest::newRow("a quantity that is not known") << 0 << u"4.50"_s << QString();
    QTest::newRow("no number") << 1 << u"free"_s << QString();
    QTest::newRow("an exponent") << 1 << u"1e3"_s << QString();
    QTest::newRow("a negative quantity") << -1 << u"1"_s << QString();
}

void TestOrderContent::linesAreMultipliedExactly()
{
    QFETCH(const int, quantity);
    QFETCH(const QString, price);
    QTEST(lineTotal(OrderLine{u"sku"_s, quantity, price, u"EUR"_s}), "expected");
}

void TestOrderContent::aTotalIsExactToTheDigitsOfItsPrices()
{
    OrderContent order;
    order.lines = {
        {u"a"_s, 3, u"19.99"_s, u"EUR"_s}, {u"b"_s, 1, u"0.125"_s, u"EUR"_s}, {u"c"_s, 2, u"5"_s, u"EUR"_s}};
    QCOMPARE(orderTotal(order), u"70.095"_s);
    QCOMPARE(orderTotal({}), QString());
}

void TestOrderContent::linesInDifferentCurrenciesHaveNoTotal()
{
    OrderContent order;
    order.lines = {{u"a"_s, 3, u"19.99"_s, u"EUR"_s}, {u"b"_s, 2, u"35"_s, u"JPY"_s}};
    QCOMPARE(orderTotal(order), QString());
}

void TestOrderContent::aTotalBeyondAllNumbersIsNone()
{
    const OrderLine huge{u"a"_s, std::numeric_limits<int>::max(), u"999999999"_s, u"EUR"_s};
    const OrderLine fine{u"b"_s, 1, u"0.000001"_s, u"EUR"_s};
    OrderContent order;
    order.lines = {huge};
    QCOMPARE(orderTotal(order), u"2147483644852516353"_s);
    order.lines = {huge, fine}; // in millionths
    QCOMPARE(orderTotal(order), QString());
    order.lines = {huge, huge, huge, huge, huge};
    QCOMPARE(orderTotal(order), QString());
}

void TestOrderContent::everyTotalIsTheSumOfItsCents()
{
    QRandomGenerator random(20261130);
    const auto written = [](qint64 cents) {
        return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, '0'_L1);
    };
    for (int i = 0; i < 1000; ++i) {
        OrderContent order;
        qint64 total = 0;
        for (int lines = random.bounded(1, 20); lines > 0; --lines) {
            const qint64 cents = random.bounded(1'000'000);
            const int quantity = random.bounded(1, 200);
            total += cents * quantity;
            order.lines << OrderLine{u"sku"_s, quantity, written(cents), u"EUR"_s};
            QCOMPARE(lineTotal(order.lines.last()), written(cents * quantity));
        }
        QCOMPARE(orderTotal(order), written(total));
    }
}

QTEST_GUILESS_MAIN(TestOrderContent)
#include "tst_ordercontent.moc"
