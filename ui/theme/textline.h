// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

namespace shoptalk {

/// One line of a stranger's text, elided to `rect`, centred in its height, at the side where lines begin in
/// `direction`; letters run as the text itself does, emoji are colour pictures.
void paintTextLine(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                   const QColor &colour, Qt::LayoutDirection direction);

} // namespace shoptalk
