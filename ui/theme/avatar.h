// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>

class QImage;
class QPainter;
class QRectF;

namespace shoptalk {

/// Creates the picture for a person who has none: the initials on a colour that never changes for one person.
/// White text is readable on each of these colours (WCAG AA).
QColor avatarColour(uint seed);
/// A hash of a customer's id that is the same in every run and on every machine, unlike qHash.
uint avatarSeed(const QString &text);
void paintAvatar(QPainter &painter, const QRectF &square, const QString &initials, uint seed,
                 const QFont &font);
/// A square picture in a circle.
void paintPortrait(QPainter &painter, const QRectF &square, const QImage &picture);

} // namespace shoptalk
