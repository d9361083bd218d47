// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/layoutcache.h"
#include "ui/chat/textselection.h"

#include <QStyledItemDelegate>

namespace shoptalk {

/// Paints a message as a bubble; one layout serves painting, size and clicks. Points are those of the view.
class MessageDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit MessageDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The whole date and the delivery, over the time.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// Where the row's parts lie, from the row's own top left; valid until the next call.
    const BubbleLayout &layOut(const QStyleOptionViewItem &option, const QModelIndex &index) const;
    /// What is marked in the one message that has a mark.
    void setSelection(const TextSelection &selection) { m_selection = selection; }
    const TextSelection &selection() const { return m_selection; }
    /// Forgets what is laid out: another conversation, another theme.
    void forget() { m_layouts.clear(); }

    /// "You, 14:05, read: text", for screen readers.
    static QString accessibleText(const QModelIndex &index);

private:
    const Theme &m_theme;
    TextSelection m_selection;
    mutable LayoutCache m_layouts;
};

} // namespace shoptalk
