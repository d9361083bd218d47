// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/popupplace.h"

#include <QPoint>
#include <QScreen>
#include <QWidget>

namespace shoptalk {

void placePopup(QWidget &popup, const QPoint &at, Qt::Edge edge)
{
    const QRect area = popup.parentWidget()->screen()->availableGeometry();
    const int lowest = qMax(area.top(), area.bottom() - popup.height());
    const int left =
        qBound(area.left(), at.x() - popup.width() / 2, qMax(area.left(), area.right() - popup.width()));
    popup.move(left, qBound(area.top(), edge == Qt::TopEdge ? at.y() : at.y() - popup.height(), lowest));
}

} // namespace shoptalk
