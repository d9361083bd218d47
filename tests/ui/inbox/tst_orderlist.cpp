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

QTEST_MAIN(TestOrderList)
#include "tst_orderlist.moc"
