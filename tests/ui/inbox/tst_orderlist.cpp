// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/orderlist.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// How the orders of a customer are painted.
class TestOrderList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAndPricesStandAtTheEdges_data();
    void namesAndPricesStandAtTheEdges();
    void aLongNameEndsBeforeItsPrice_data();
    void aLongNameEndsBeforeItsPrice();
};

namespace {

Message order()
{
    Message message;
    message.content = OrderContent{u"c1"_s, {}, {{u"rose"_s, 12, u"2.50"_s, u"EUR"_s}}};
    message.sentAt = QDateTime::currentDateTimeUtc();
    return message;
}

/// The columns between `top` and `bottom` in which there is dark text.
QList<int> inkIn(const QImage &image, int top, int bottom)
{
    QList<int> columns;
    for (int x = 0; x < image.width(); ++x) {
        bool isPainted = false;
        for (int y = top; y < bottom; ++y)
            isPainted = isPainted || image.pixelColor(x, y).lightness() < 128;
        if (isPainted)
            columns << x;
    }
    return columns;
}

/// The end of the first text, and the beginning of the second.
QPair<int, int> maxGap(const QList<int> &columns)
{
    QPair<int, int> max(0, 0);
    for (qsizetype i = 1; i < columns.size(); ++i) {
        if (columns.at(i) - columns.at(i - 1) > max.second - max.first)
            max = {columns.at(i - 1), columns.at(i)};
    }
    return max;
}

} // namespace

void TestOrderList::namesAndPricesStandAtTheEdges_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestOrderList::namesAndPricesStandAtTheEdges()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const Theme theme(*qApp);
    OrderList list(theme);
    list.setLayoutDirection(direction);
    list.resize(320, 200);
    list.show();
    list.setOrders({order()});
    QCoreApplication::processEvents();
    const QImage image = list.viewport()->grab().toImage();
    // The second line: the article and its price.
    const int first = space::xs + QFontMetrics(theme.font(TextStyle::BodyStrong)).height() + space::hair;
    const int height = QFontMetrics(theme.font(TextStyle::Body)).height();
    const QList<int> ink = inkIn(image, first, first + height);
    QVERIFY(!ink.isEmpty());
    const int margin = space::xs + 4;
    QVERIFY2(ink.first() <= margin, qPrintable(QString::number(ink.first())));
    QVERIFY2(ink.last() >= image.width() - 1 - margin, qPrintable(QString::number(ink.last())));
    const QPair<int, int> gap = maxGap(ink);
    const int left = gap.first - ink.first();
    const int right = ink.last() - gap.second;
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const int price = metrics.horizontalAdvance(list.linesOf(0).at(1).price);
    const int priceShown = direction == Qt::LeftToRight ? right : left;
    QVERIFY2(qAbs(priceShown - price) <= 6, qPrintable(QString::number(priceShown)));
}

void TestOrderList::aLongNameEndsBeforeItsPrice_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QString>("name");
    const QString words = u"White lilies with eucalyptus, wrapped in brown paper "_s.repeated(8);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        const char *side = direction == Qt::LeftToRight ? "left to right" : "right to left";
        QTest::addRow("words, %s", side) << direction << words;
        QTest::addRow("one word, %s", side) << direction << u"lilies_"_s.repeated(40);
        QTest::addRow("arabic, %s", side) << direction << u"زنابق بيضاء مع أوكالبتوس "_s.repeated(12);
    }
}

void TestOrderList::aLongNameEndsBeforeItsPrice()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const QString, name);
    const Theme theme(*qApp);
    OrderList list(theme);
    list.setLayoutDirection(direction);
    list.resize(320, 200);
    list.show();
    Message message = order();
    message.content = OrderContent{u"c1"_s, {}, {{name, 12, u"2.50"_s, u"EUR"_s}}};
    list.setOrders({message});
    QCoreApplication::processEvents();
    const QImage image = list.viewport()->grab().toImage();
    const int first = space::xs + QFontMetrics(theme.font(TextStyle::BodyStrong)).height() + space::hair;
    const QFontMetrics metrics(theme.font(TextStyle::Body));
    const QList<int> ink = inkIn(image, first, first + metrics.height());
    const int price = metrics.horizontalAdvance(list.linesOf(0).at(1).price);
    // The columns beside the price are empty, so the name was cut off at its end by "…".
    const int edge = direction == Qt::LeftToRight ? ink.last() - price : ink.first() + price;
    const int away = direction == Qt::LeftToRight ? -1 : 1;
    for (int x = 3; x < space::s - 2; ++x)
        QVERIFY2(!ink.contains(edge + away * x), qPrintable(QString::number(x)));
    QVERIFY(ink.size() > image.width() / 2);
}

QTEST_MAIN(TestOrderList)
#include "tst_orderlist.moc"
