// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/chartscale.h"
#include "ui/dashboard/figure.h"

#include <QtCharts/QChartView>

class QAbstractSeries;
class QValueAxis;

namespace shoptalk {

class Theme;

/// Draws a figure. Qt Charts draws bars and lines. The grid, legend, labels and the values of the current
/// category are painted here: Qt Charts cuts long labels off, is not mirrored in right-to-left layouts, and
/// leaves its grid as it was when a chart is resized.
class FigureChart : public QChartView {
    Q_OBJECT
public:
    explicit FigureChart(const Theme &theme, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    /// The category whose values are shown; -1: none.
    void setCurrent(int category);
    int current() const { return m_current; }
    /// Shows that the keyboard moves through the categories.
    void setFocusShown(bool shown);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The pointer is over a category; -1: over none.
    void hovered(int category);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void rebuild();
    void addBars();
    void addLine();
    /// Connects a series with both axes.
    void attach(QAbstractSeries *series);
    void layOut();
    /// A chart with few categories gets no thick bars.
    void fitBars();
    /// True if the values grow from right to left.
    bool areValuesNegated() const;
    bool isMirrored() const { return layoutDirection() == Qt::RightToLeft; }
    /// Where a category is on the axis of categories.
    double positionOf(int category) const;
    int categoryAt(const QPointF &point) const;
    /// The middle of a category in the widget.
    double middleOf(int category) const;
    /// Where a value is in the widget.
    double pixelOf(double value) const;
    int shownCategories() const { return int(m_figure.categories.size()); }
    /// The rows of the legend: indexes of series, broken where the width ends.
    QList<QList<int>> legendRows() const;
    double legendHeight() const;
    double nameWidth() const;

    void paintLegend(QPainter &painter) const;
    void paintValueLabels(QPainter &painter) const;
    void paintCategoryLabels(QPainter &painter) const;
    void paintNames(QPainter &painter) const;
    void paintCurrent(QPainter &painter) const;
    void paintValues(QPainter &painter) const;
    void paintValue(QPainter &painter, const FigureSeries &series, const QRectF &row) const;
    QString currentText(const FigureSeries &series) const;

    const Theme &m_theme;
    Figure m_figure;
    ChartScale m_scale;
    QValueAxis *m_values;
    QValueAxis *m_positions;
    QRectF m_plot;
    int m_current = -1;
    bool m_isFocusShown = false;
};

} // namespace shoptalk
