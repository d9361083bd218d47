// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/bubblelayout.h"

#include <QCache>
#include <QStyledItemDelegate>

namespace shoptalk {

/// Paints a message as a bubble; one layout serves painting, size and clicks.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The web address at a point of the row; empty if there is none.
    QUrl linkAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const;
    bool isRetryAt(const QStyleOptionViewItem &option, const QModelIndex &index, const QPoint &point) const;

    /// "You, 14:05, read: text", for screen readers.
    static QString accessibleText(const QModelIndex &index);

private:
    const BubbleLayout &layOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
    mutable QCache<QString, BubbleLayout> m_layouts;
};

} // namespace shoptalk
