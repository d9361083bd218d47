// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/textselection.h"

#include <QObject>
#include <QPersistentModelIndex>

class QListView;
class QMouseEvent;
class QStyleOptionViewItem;

namespace shoptalk {

class MessageDelegate;
struct MessageText;

/// Selects text inside one bubble with the mouse: by dragging, or a word by a double click.
class TextSelector : public QObject {
    Q_OBJECT
public:
    /// Filters the events of the view's viewport.
    TextSelector(QListView &view, MessageDelegate &delegate);

    /// The selected text as it was written; empty without a selection.
    QString text() const;
    /// True if the selection is in this row.
    bool isIn(const QModelIndex &index) const;
    void clear();
    /// True if the last press and release selected something, so that it was no click.
    bool hasMarked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMouseEvent &event);
    void press(const QPoint &point);
    void drag(const QPoint &point);
    void markWord(const QPoint &point);
    void mark(const QModelIndex &index, int anchor, int cursor);
    const MessageText &textOf(const QModelIndex &index) const;
    int positionAt(const QModelIndex &index, const QPoint &point) const;
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;

    QListView &m_view;
    MessageDelegate &m_delegate;
    QPersistentModelIndex m_row;
    int m_anchor = 0;
    bool m_isDragging = false;
};

} // namespace shoptalk
