// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/itemlayout.h"

#include <QList>

namespace shoptalk {

/// Places buttons side by side, or in a stack with the most important one on top if the line is too short.
class ButtonLine : public ItemLayout {
public:
    enum class Place {
        Apart, ///< The last button at the end of the line, or filling it if it is the only one. The others
               ///< at the beginning.
        Together ///< All at the beginning.
    };
    explicit ButtonLine(Place place, QWidget *parent = nullptr);

    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> shown() const;
    int lineWidth() const;
    int lineHeight() const;
    /// The height of an item of a stack that is `width` pixels wide.
    int heightOf(const QLayoutItem &item, int width) const;
    void setLine(const QRect &rect, const QList<QLayoutItem *> &items);
    void setStack(const QRect &rect, const QList<QLayoutItem *> &items);

    Place m_place;
};

} // namespace shoptalk
