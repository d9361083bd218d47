// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/figurepicture.h"

#include "ui/dashboard/figurechart.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace shoptalk {

namespace {
constexpr int pictureWidth = 960;
constexpr int minChartHeight = 400;
constexpr qreal sharpness = 2;
} // namespace

QImage figurePicture(const Figure &figure, const Theme &theme, Qt::LayoutDirection direction)
{
    FigureChart chart(theme);
    chart.setLayoutDirection(direction);
    const int inner = pictureWidth - 2 * space::xl;
    chart.resize(inner, minChartHeight);
    chart.setFigure(figure);
    chart.resize(inner, std::max(minChartHeight, chart.minimumSizeHint().height()));
    const int titleHeight = QFontMetrics(theme.font(TextStyle::Title)).height();
    const int summaryHeight = QFontMetrics(theme.font(TextStyle::Body)).height();
    const int head = space::xl + titleHeight + space::xs + summaryHeight + space::l;
    QImage image(QSize(pictureWidth, head + chart.height() + space::xl) * sharpness, QImage::Format_RGB32);
    image.setDevicePixelRatio(sharpness);
    image.fill(theme.colours().surface);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(direction);
    painter.setFont(theme.font(TextStyle::Title));
    painter.setPen(theme.colours().text);
    painter.drawText(QRect(space::xl, space::xl, inner, titleHeight), int(Qt::AlignLeft | Qt::AlignVCenter),
                     figure.title);
    painter.setFont(theme.font(TextStyle::Body));
    painter.setPen(theme.colours().textMuted);
    painter.drawText(QRect(space::xl, space::xl + titleHeight + space::xs, inner, summaryHeight),
                     int(Qt::AlignLeft | Qt::AlignVCenter),
                     figure.isEmpty() ? figure.emptyText : figure.summary);
    // QChartView::render does not do what a hidden widget puts off, such as its new size; QWidget::render
    // does.
    chart.QWidget::render(&painter, QPoint(space::xl, head));
    return image;
}

} // namespace shoptalk
