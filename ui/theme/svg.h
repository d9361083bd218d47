// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPixmap>
#include <QSizeF>
#include <QString>

namespace shoptalk {

/// A placeholder in an SVG file, and the colour that replaces it.
struct SvgColour {
    QString word;
    QColor colour;
};

/// Draws an SVG file at `size` device-independent pixels for a screen of `scale`, with its placeholders
/// replaced by colours. The result is kept in the pixmap cache.
QPixmap svgPixmap(const QString &file, QSizeF size, qreal scale, const QList<SvgColour> &colours,
                  bool mirrored = false);

} // namespace shoptalk
