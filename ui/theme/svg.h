// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPixmap>
#include <QSizeF>
#include <QString>

namespace shoptalk {

/// A word in an SVG file and the colour that stands for it.
struct SvgColour {
    QString word;
    QColor colour;
};

/// An SVG file drawn at `size` device-independent pixels for a screen of `scale`, its colour words replaced;
/// kept in the pixmap cache.
QPixmap svgPixmap(const QString &file, QSizeF size, qreal scale, const QList<SvgColour> &colours,
                  bool mirrored = false);

} // namespace shoptalk
