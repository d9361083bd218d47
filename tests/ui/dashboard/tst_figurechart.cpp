// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurechart.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QImage>
#include <QTest>

using namespace shoptalk;
using namespace Qt::StringLiterals;

/// Where a chart paints its grid and its values.
class TestFigureChart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gridFitsTheBars_data();
    void gridFitsTheBars();
    void pointsAtTheTopAreWhole();
};

namespace {

constexpr QSize first(300, 180);
constexpr QSize second(520, 320);

Figure figureOf(Figure::Kind kind, Figure::Unit unit, const QList<double> &values)
{
    Figure figure;
    figure.kind = kind;
    figure.unit = unit;
    figure.series = {{u"Received"_s, ChartRole::First, {}}};
    for (int i = 0; i < int(values.size()); ++i) {
        figure.categories << u"Day %1"_s.arg(i);
        figure.axisLabels << QString::number(i);
        figure.series[0].values << values.at(i);
    }
    return figure;
}

/// Shows the chart in one size, then in another, as a layout does.
QImage shown(FigureChart &chart)
{
    chart.resize(first);
    chart.show();
    QCoreApplication::processEvents();
    chart.grab();
    chart.resize(second);
    QCoreApplication::processEvents();
    return chart.grab().toImage();
}

/// The rows in which a column of the picture has a colour.
QList<int> rowsOf(const QImage &image, int x, const QColor &colour)
{
    QList<int> rows;
    for (int y = 0; y < image.height(); ++y) {
        if (image.pixelColor(x, y) == colour)
            rows << y;
    }
    return rows;
}

} // namespace

void TestFigureChart::gridFitsTheBars_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestFigureChart::gridFitsTheBars()
{
    QFETCH(const Qt::LayoutDirection, direction);
    const Theme theme(*qApp);
    FigureChart chart(theme);
    chart.setLayoutDirection(direction);
    chart.setFigure(figureOf(Figure::Kind::Columns, Figure::Unit::Count, {20, 0, 0, 0, 0, 20}));
    const QImage image = shown(chart);
    const QList<int> lines = rowsOf(image, image.width() / 2, theme.colours().border);
    QCOMPARE(lines.size(), 5); // 0, 5, 10, 15, 20
    for (int i = 1; i < int(lines.size()); ++i)
        QVERIFY(qAbs((lines.at(i) - lines.at(0)) * 4 - i * (lines.last() - lines.first())) <= 4);
    for (const int y : lines) { // they reach to the last bars
        QCOMPARE(image.pixelColor(image.width() - 40, y), image.pixelColor(40, y));
    }
    QList<int> bar;
    for (int x = 0; x < image.width() / 3 && bar.isEmpty(); ++x)
        bar = rowsOf(image, x, chartColour(theme, ChartRole::First));
    QVERIFY(!bar.isEmpty());
    QVERIFY(qAbs(bar.first() - lines.first()) <= 1);
    QVERIFY(qAbs(bar.last() - lines.last()) <= 1);
}

void TestFigureChart::pointsAtTheTopAreWhole()
{
    const Theme theme(*qApp);
    FigureChart chart(theme);
    chart.setFigure(figureOf(Figure::Kind::Line, Figure::Unit::Share, {1, 1, 1, 1}));
    const QImage image = shown(chart);
    const QColor colour = chartColour(theme, ChartRole::First);
    const QList<int> line = rowsOf(image, image.width() / 2, colour);
    QVERIFY(!line.isEmpty());
    int above = 0;
    int below = 0;
    for (int x = 0; x < image.width(); ++x) {
        const QList<int> point = rowsOf(image, x, colour);
        if (point.isEmpty())
            continue;
        above = std::max(above, line.first() - point.first());
        below = std::max(below, point.last() - line.last());
    }
    QVERIFY(above > 0);
    QCOMPARE(above, below);
}

QTEST_MAIN(TestFigureChart)
#include "tst_figurechart.moc"
