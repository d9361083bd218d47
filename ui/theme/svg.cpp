// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/svg.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>
#include <QTransform>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString cacheKey(const QString &file, QSize pixels, const QList<SvgColour> &colours, bool mirrored)
{
    QString key = u"%1 %2x%3 %4"_s.arg(file).arg(pixels.width()).arg(pixels.height()).arg(int(mirrored));
    for (const SvgColour &colour : colours)
        key += u' ' + colour.colour.name(QColor::HexArgb);
    return key;
}

/// `file` is a resource of the program.
QByteArray recoloured(const QString &file, const QList<SvgColour> &colours)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = source.readAll();
    for (const SvgColour &colour : colours)
        svg.replace(colour.word.toUtf8(), colour.colour.name(QColor::HexRgb).toUtf8());
    return svg;
}

} // namespace

QPixmap svgPixmap(const QString &file, QSizeF size, qreal scale, const QList<SvgColour> &colours,
                  bool mirrored)
{
    const QSize pixels = (size * scale).toSize();
    const QString key = cacheKey(file, pixels, colours, mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    QSvgRenderer renderer(recoloured(file, colours));
    Q_ASSERT_X(renderer.isValid(), "svgPixmap", qPrintable(file));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored)
        painter.setTransform(QTransform(-1, 0, 0, 1, pixels.width(), 0));
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace shoptalk
