// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QImage;
class QPainter;
class QRectF;

namespace shoptalk {

/// A picture of somebody who has none: initials on a colour that is always the same for one person. White on
/// every one of the colours is readable (AA).
QColor avatarColour(uint seed);
/// Stable over runs and machines, unlike qHash: the seed for a customer's id.
uint avatarSeed(const QString &text);
void paintAvatar(QPainter &painter, const QRectF &square, const QString &initials, uint seed,
                 const QFont &font);
/// A square picture in a circle.
void paintPortrait(QPainter &painter, const QRectF &square, const QImage &picture);

} // namespace shoptalk
