// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurechart.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QMouseEvent>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QLineSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace shoptalk {

namespace {

constexpr int plotHeight = 180; ///< Of columns and lines.
constexpr int barHeight = 34; ///< Of one row of bars.
constexpr int minWidth = 200;
constexpr int maxLines = 4;
constexpr double barShare = 0.72; ///< Of a category's width.
constexpr int maxBarWidth = 22; ///< Of one bar.
constexpr int maxColumnWidth = 48;
constexpr double chartLineWidth = 2.2;
/// A line's points at the lowest and the highest value are not cut off.
constexpr double linePadding = 4;
constexpr int fewPoints = 45; ///< The points of a line are shown up to this number.

QAbstractBarSeries *makeBars(Figure::Kind kind)
{
    switch (kind) {
    case Figure::Kind::StackedColumns:
        return new QStackedBarSeries;
    case Figure::Kind::StackedBars:
        return new QHorizontalStackedBarSeries;
    case Figure::Kind::Bars:
        return new QHorizontalBarSeries;
    case Figure::Kind::Columns:
    case Figure::Kind::Line:
        break;
    }
    return new QBarSeries;
}

} // namespace

FigureChart::FigureChart(const Theme &theme, QWidget *parent)
    : QChartView(parent)
    , m_theme(theme)
    , m_values(new QValueAxis(this))
    , m_positions(new QValueAxis(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setInteractive(false);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundVisible(false); // it would cover the lines of drawBackground
    for (QValueAxis *axis : {m_values, m_positions}) {
        axis->setLabelsVisible(false);
        axis->setLineVisible(false);
        axis->setGridLineVisible(false); // Qt's stay where they were when a chart with a plot area is resized
    }
    connect(&theme, &Theme::changed, this, [this] {
        rebuild();
        updateGeometry();
    });
}

void FigureChart::setFigure(const Figure &figure)
{
    if (figure == m_figure)
        return;
    const bool isSameHeight = figure.isHorizontal() == m_figure.isHorizontal()
        && figure.categories.size() == m_figure.categories.size();
    m_figure = figure;
    if (m_current >= shownCategories())
        m_current = -1;
    rebuild();
    if (!isSameHeight)
        updateGeometry();
}

void FigureChart::setCurrent(int category)
{
    const int shown = category < shownCategories() ? category : -1;
    if (shown == m_current)
        return;
    m_current = shown;
    viewport()->update();
}

void FigureChart::setFocusShown(bool shown)
{
    m_isFocusShown = shown;
    viewport()->update();
}

QSize FigureChart::sizeHint() const
{
    return minimumSizeHint();
}

QSize FigureChart::minimumSizeHint() const
{
    const int rows = m_figure.isHorizontal() ? std::max(1, shownCategories()) * barHeight : plotHeight;
    const double labels = QFontMetricsF(m_theme.font(TextStyle::Caption)).height() + space::s;
    return {minWidth, int(m_theme.sized(rows) + labels + legendHeight())};
}

void FigureChart::rebuild()
{
    chart()->removeAllSeries();
    for (QValueAxis *axis : {m_values, m_positions}) {
        if (chart()->axes().contains(axis))
            chart()->removeAxis(axis);
        axis->setParent(this);
    }
    setBackgroundBrush(m_theme.colours().surface);
    m_scale = scaleFor(m_figure.unit, m_figure.highest(), maxLines);
    // The order matters, because the axes have no position before the series are added.
    chart()->addAxis(m_values, m_figure.isHorizontal() ? Qt::AlignBottom : Qt::AlignLeft);
    chart()->addAxis(m_positions, m_figure.isHorizontal() ? Qt::AlignLeft : Qt::AlignBottom);
    if (m_figure.kind == Figure::Kind::Line)
        addLine();
    else if (!m_figure.categories.isEmpty())
        addBars();
    layOut();
}

void FigureChart::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_values);
    series->attachAxis(m_positions);
}

void FigureChart::addBars()
{
    QAbstractBarSeries *bars = makeBars(m_figure.kind);
    const double sign = areValuesNegated() ? -1 : 1;
    // Qt Charts places series from the left and from the bottom, which may be against the reading direction.
    QList<FigureSeries> series = m_figure.series;
    if (m_figure.kind == Figure::Kind::Bars || (m_figure.kind == Figure::Kind::Columns && isMirrored()))
        std::reverse(series.begin(), series.end());
    for (const FigureSeries &each : std::as_const(series)) {
        auto *set = new QBarSet(each.name);
        set->setColor(chartColour(m_theme, each.role));
        // A thin line in the background colour separates stacked parts, where there is space for it.
        set->setPen(m_figure.isStacked() && shownCategories() <= fewPoints
                        ? QPen(m_theme.colours().surface, 1)
                        : QPen(Qt::NoPen));
        QList<qreal> values(shownCategories(), 0);
        for (int i = 0; i < shownCategories(); ++i)
            values[int(positionOf(i))] = sign * each.values.value(i).value_or(0);
        set->append(values);
        bars->append(set);
    }
    attach(bars);
}

void FigureChart::addLine()
{
    for (const FigureSeries &each : std::as_const(m_figure.series)) {
        QLineSeries *line = nullptr; // ends at a gap
        for (int i = 0; i < shownCategories(); ++i) {
            const std::optional<double> value = each.values.value(i);
            if (!value) {
                line = nullptr;
                continue;
            }
            if (!line) {
                line = new QLineSeries;
                line->setPen(QPen(chartColour(m_theme, each.role), chartLineWidth, Qt::SolidLine,
                                  Qt::RoundCap, Qt::RoundJoin));
                line->setPointsVisible(shownCategories() <= fewPoints);
                attach(line);
            }
            line->append(positionOf(i), *value);
        }
    }
}

bool FigureChart::areValuesNegated() const
{
    return m_figure.isHorizontal() && isMirrored();
}

double FigureChart::positionOf(int category) const
{
    const bool isReversed = m_figure.isHorizontal() || isMirrored(); // the first bar is at the top
    return isReversed ? shownCategories() - 1 - category : category;
}

double FigureChart::middleOf(int category) const
{
    const double share = (positionOf(category) + 0.5) / std::max(1, shownCategories());
    return m_figure.isHorizontal() ? m_plot.bottom() - share * m_plot.height()
                                   : m_plot.left() + share * m_plot.width();
}

double FigureChart::pixelOf(double value) const
{
    const double share = m_scale.top > 0 ? value / m_scale.top : 0;
    if (!m_figure.isHorizontal())
        return m_plot.bottom() - share * m_plot.height();
    return isMirrored() ? m_plot.right() - share * m_plot.width() : m_plot.left() + share * m_plot.width();
}

int FigureChart::categoryAt(const QPointF &point) const
{
    if (shownCategories() == 0 || !m_plot.adjusted(-1, -1, 1, 1).contains(point)) {
        const bool isName =
            m_figure.isHorizontal() && point.y() > m_plot.top() && point.y() < m_plot.bottom();
        if (!isName)
            return -1;
    }
    const double share = m_figure.isHorizontal() ? (m_plot.bottom() - point.y()) / m_plot.height()
                                                 : (point.x() - m_plot.left()) / m_plot.width();
    const int position = std::clamp(int(share * shownCategories()), 0, shownCategories() - 1);
    return int(positionOf(position)); // the reversal is its own inverse
}

void FigureChart::mouseMoveEvent(QMouseEvent *event)
{
    Q_EMIT hovered(categoryAt(event->position()));
}

void FigureChart::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    Q_EMIT hovered(-1);
}

void FigureChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

void FigureChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        rebuild();
}

void FigureChart::layOut()
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Caption));
    const double half = metrics.height() / 2;
    const double labels = metrics.height() + space::s;
    QRectF plot(0, legendHeight(), width(), height() - legendHeight());
    double start = space::s;
    double end = space::s;
    if (m_figure.isHorizontal()) {
        start = nameWidth() + space::s;
        end = metrics.horizontalAdvance(valueText(m_figure.unit, m_scale.top)) / 2 + space::xs;
        plot.adjust(0, 0, 0, -labels);
    } else {
        for (int line = 0; line * m_scale.step <= m_scale.top * 1.000001; ++line)
            start = std::max(
                start, metrics.horizontalAdvance(valueText(m_figure.unit, line * m_scale.step)) + space::s);
        plot.adjust(0, half, 0, -labels);
    }
    plot.adjust(isMirrored() ? end : start, 0, isMirrored() ? -start : -end, 0);
    m_plot = plot;
    if (plot.width() > 1 && plot.height() > 1) {
        const double padding = m_figure.kind == Figure::Kind::Line ? linePadding : 0;
        const double more = m_scale.top * padding / plot.height();
        chart()->setPlotArea(plot.adjusted(0, -padding, 0, padding));
        // Adding a series may have moved the ranges.
        m_positions->setRange(-0.5, std::max(1, shownCategories()) - 0.5);
        m_values->setRange(areValuesNegated() ? -m_scale.top : -more,
                           areValuesNegated() ? 0 : m_scale.top + more);
    }
    fitBars();
    viewport()->update();
}

void FigureChart::fitBars()
{
    const double slot =
        (m_figure.isHorizontal() ? m_plot.height() : m_plot.width()) / std::max(1, shownCategories());
    const qsizetype beside = m_figure.isStacked() ? 1 : std::max<qsizetype>(1, m_figure.series.size());
    const double widest =
        double(beside) * m_theme.sized(m_figure.isHorizontal() ? maxBarWidth : maxColumnWidth);
    const QList<QAbstractSeries *> all = chart()->series();
    for (QAbstractSeries *each : all) {
        if (auto *bars = qobject_cast<QAbstractBarSeries *>(each); bars && slot > 0)
            bars->setBarWidth(std::min(barShare, widest / slot));
    }
}

} // namespace shoptalk
