// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

#include <QList>
#include <QWidget>

namespace shoptalk::gallery {

/// Messages below each other, painted as the chat paints them, each with a caption.
class BubbleSheet : public QWidget {
public:
    struct Item {
        QString caption;
        BubbleContext context; ///< Width and direction are the sheet's.
    };

    BubbleSheet(const Theme &theme, QList<Item> items, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BubbleContext contextOf(const Item &item, int width) const;
    int captionHeight() const;

    const Theme &m_theme;
    QList<Item> m_items;
};

} // namespace shoptalk::gallery
