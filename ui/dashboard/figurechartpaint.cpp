// SPDX-License-Identifier: GPL-3.0-or-later
// The texts and the grid of a chart.
#include "ui/dashboard/figurechart.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr double swatchShare = 0.62; ///< The side of a legend's square, of the text's height.
constexpr double highlightOpacity = 0.10;
constexpr int boxPadding = 8;
constexpr double maxNameShare = 0.38; ///< Of the width, for the names of bars.

double swatch(const QFontMetricsF &metrics)
{
    return metrics.height() * swatchShare;
}

/// Where a text begins. The painter would mirror it once more without AlignAbsolute.
Qt::Alignment start(bool isMirrored)
{
    return (isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
}

} // namespace

QList<QList<int>> FigureChart::legendRows() const
{
    QList<QList<int>> rows;
    if (m_figure.series.size() < 2)
        return rows;
    const QFontMetricsF metrics(m_theme.font(TextStyle::Caption));
    double used = 0;
    for (int i = 0; i < int(m_figure.series.size()); ++i) {
        const double needed =
            swatch(metrics) + space::xs + metrics.horizontalAdvance(m_figure.series.at(i).name) + space::l;
        if (rows.isEmpty() || used + needed > width()) {
            rows << QList<int>();
            used = 0;
        }
        rows.last() << i;
        used += needed;
    }
    return rows;
}

double FigureChart::legendHeight() const
{
    const QList<QList<int>> rows = legendRows();
    const double line = QFontMetricsF(m_theme.font(TextStyle::Caption)).height() + space::xs;
    return rows.isEmpty() ? 0 : double(rows.size()) * line + space::s;
}

double FigureChart::nameWidth() const
{
    const QFontMetricsF metrics(m_theme.font(TextStyle::Caption));
    double widest = 0;
    for (const QString &label : m_figure.axisLabels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    return std::min(widest + 1, width() * maxNameShare);
}

void FigureChart::drawBackground(QPainter *painter, const QRectF &rect)
{
    QChartView::drawBackground(painter, rect);
    painter->save();
    painter->resetTransform();
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->setPen(QPen(m_theme.colours().border, 1));
    for (int line = 0; line * m_scale.step <= m_scale.top * 1.000001; ++line) {
        const int at = qRound(pixelOf(line * m_scale.step));
        if (m_figure.isHorizontal())
            painter->drawLine(at, qRound(m_plot.top()), at, qRound(m_plot.bottom()));
        else
            painter->drawLine(qRound(m_plot.left()), at, qRound(m_plot.right()), at);
    }
    painter->restore();
}

void FigureChart::drawForeground(QPainter *painter, const QRectF &)
{
    painter->save();
    painter->resetTransform();
    painter->setLayoutDirection(layoutDirection());
    painter->setFont(m_theme.font(TextStyle::Caption));
    paintLegend(*painter);
    paintValueLabels(*painter);
    if (m_figure.isHorizontal())
        paintNames(*painter);
    else
        paintCategoryLabels(*painter);
    if (m_current >= 0) {
        paintCurrent(*painter);
        paintValues(*painter);
    }
    if (m_isFocusShown) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_theme.colours().focusRing, 2));
        painter->drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), radius::control,
                                 radius::control);
    }
    painter->restore();
}

void FigureChart::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double side = swatch(metrics);
    double top = 0;
    const QList<QList<int>> rows = legendRows();
    for (const QList<int> &row : rows) {
        double at = 0;
        for (const int i : row) {
            const FigureSeries &each = m_figure.series.at(i);
            const double text = metrics.horizontalAdvance(each.name) + 1;
            const double left = isMirrored() ? width() - at - side : at;
            painter.setPen(Qt::NoPen);
            painter.setBrush(chartColour(m_theme, each.role));
            painter.drawRoundedRect(QRectF(left, top + (metrics.height() - side) / 2, side, side), 2, 2);
            painter.setPen(m_theme.colours().textMuted);
            const double beside = isMirrored() ? left - space::xs - text : left + side + space::xs;
            painter.drawText(QRectF(beside, top, text, metrics.height()), Qt::AlignCenter, each.name);
            at += side + space::xs + text + space::l;
        }
        top += metrics.height() + space::xs;
    }
}

void FigureChart::paintValueLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    painter.setPen(m_theme.colours().textMuted);
    double taken = -1e9; // where the last horizontal label ends
    for (int line = 0; line * m_scale.step <= m_scale.top * 1.000001; ++line) {
        const double value = line * m_scale.step;
        const QString text = valueText(m_figure.unit, value);
        const double needed = metrics.horizontalAdvance(text) + 1;
        const double at = pixelOf(value);
        if (!m_figure.isHorizontal()) {
            const double left =
                isMirrored() ? m_plot.right() + space::xs : m_plot.left() - space::xs - needed;
            painter.drawText(QRectF(left, at - metrics.height() / 2, needed, metrics.height()),
                             Qt::AlignCenter, text);
            continue;
        }
        const double distance = isMirrored() ? m_plot.right() - at : at - m_plot.left();
        if (distance - needed / 2 < taken + space::s)
            continue;
        taken = distance + needed / 2;
        painter.drawText(QRectF(at - needed / 2, m_plot.bottom() + space::xs, needed, metrics.height()),
                         Qt::AlignCenter, text);
    }
}

void FigureChart::paintCategoryLabels(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    double widest = 0;
    for (const QString &label : m_figure.axisLabels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const int categories = shownCategories();
    const int step = labelStep(m_plot.width() / std::max(1, categories), widest + space::m, categories);
    painter.setPen(m_theme.colours().textMuted);
    for (int i = 0; i < categories; i += step) {
        const QString text = m_figure.axisLabels.value(i);
        const double needed = metrics.horizontalAdvance(text) + 1;
        const double left = std::clamp(middleOf(i) - needed / 2, 0.0, std::max(0.0, width() - needed));
        painter.drawText(QRectF(left, m_plot.bottom() + space::xs, needed, metrics.height()), Qt::AlignCenter,
                         text);
    }
}

void FigureChart::paintNames(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    const double available = nameWidth();
    painter.setPen(m_theme.colours().text);
    for (int i = 0; i < shownCategories(); ++i) {
        const double left = isMirrored() ? width() - available : 0;
        const QString text = metrics.elidedText(m_figure.axisLabels.value(i), Qt::ElideRight, available);
        painter.drawText(QRectF(left, middleOf(i) - metrics.height() / 2, available, metrics.height()),
                         int(start(isMirrored()) | Qt::AlignVCenter), text);
    }
}

void FigureChart::paintCurrent(QPainter &painter) const
{
    const double length = m_figure.isHorizontal() ? m_plot.height() : m_plot.width();
    const double slot = std::max(2.0, length / std::max(1, shownCategories()));
    const double middle = middleOf(m_current);
    QColor colour = m_theme.colours().text;
    colour.setAlphaF(float(highlightOpacity));
    const QRectF band = m_figure.isHorizontal()
        ? QRectF(0, middle - slot / 2, width(), slot)
        : QRectF(middle - slot / 2, m_plot.top(), slot, m_plot.height());
    painter.fillRect(band, colour);
}

/// A box beside the current category, on the side with more space.
void FigureChart::paintValues(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    double names = 0;
    double values = 0;
    for (const FigureSeries &each : m_figure.series) {
        names = std::max(names, metrics.horizontalAdvance(each.name));
        values = std::max(values, metrics.horizontalAdvance(currentText(each)));
    }
    const double widest =
        std::max(QFontMetricsF(strong).horizontalAdvance(m_figure.categories.value(m_current)) + 1,
                 swatch(metrics) + space::xs + names + space::l + values + 2);
    const double line = metrics.height() + 2;
    QRectF box(0, 0, std::min(widest + 2 * boxPadding, double(width())),
               line * double(m_figure.series.size() + 1) + 2 * boxPadding);
    const double at = m_figure.isHorizontal() ? width() / 2.0 : middleOf(m_current);
    const double left = at > width() / 2.0 ? at - box.width() - space::l : at + space::l;
    const double top = m_figure.isHorizontal() ? middleOf(m_current) + space::l : m_plot.top();
    box.moveLeft(std::clamp(left, 0.0, std::max(0.0, width() - box.width())));
    box.moveTop(std::clamp(top, 0.0, std::max(0.0, height() - box.height())));
    painter.setPen(m_theme.colours().border);
    painter.setBrush(m_theme.colours().surfaceRaised);
    painter.drawRoundedRect(box, radius::control, radius::control);
    const QRectF text = box.adjusted(boxPadding, boxPadding, -boxPadding, -boxPadding);
    painter.save();
    painter.setFont(strong);
    painter.setPen(m_theme.colours().text);
    painter.drawText(
        QRectF(text.left(), text.top(), text.width(), line), int(start(isMirrored()) | Qt::AlignVCenter),
        QFontMetricsF(strong).elidedText(m_figure.categories.value(m_current), Qt::ElideRight, text.width()));
    painter.restore();
    for (int i = 0; i < int(m_figure.series.size()); ++i) {
        const QRectF row(text.left(), text.top() + line * (i + 1), text.width(), line);
        paintValue(painter, m_figure.series.at(i), row);
    }
}

QString FigureChart::currentText(const FigureSeries &series) const
{
    const std::optional<double> value = series.values.value(m_current);
    return value ? valueText(m_figure.unit, *value) : u"–"_s;
}

void FigureChart::paintValue(QPainter &painter, const FigureSeries &series, const QRectF &row) const
{
    const double side = swatch(QFontMetricsF(painter.font()));
    const double square = isMirrored() ? row.right() - side : row.left();
    painter.setPen(Qt::NoPen);
    painter.setBrush(chartColour(m_theme, series.role));
    painter.drawRoundedRect(QRectF(square, row.center().y() - side / 2, side, side), 2, 2);
    painter.setPen(m_theme.colours().text);
    const double shift = side + space::xs;
    painter.drawText(row.adjusted(isMirrored() ? 0 : shift, 0, isMirrored() ? -shift : 0, 0),
                     int(start(isMirrored()) | Qt::AlignVCenter), series.name);
    painter.drawText(row, int(start(!isMirrored()) | Qt::AlignVCenter), currentText(series));
}

} // namespace shoptalk
