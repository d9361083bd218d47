// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chat/textselection.h"

#include <QHash>
#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>
#include <QTimer>

class QListView;
class QMouseEvent;
class QStyleOptionViewItem;

namespace shoptalk {

class MessageDelegate;
struct MessageText;

/// Selects text with the mouse, in one bubble or across several: by dragging, also beyond the edge of the
/// view, or a word by a double click.
class TextSelector : public QObject {
    Q_OBJECT
public:
    /// Filters the events of the view's viewport.
    TextSelector(QListView &view, MessageDelegate &delegate);

    /// The selected text as it was written, a line for each message; empty without a selection.
    QString text() const;
    /// True if something of this row is selected.
    bool isIn(const QModelIndex &index) const;
    void clear();
    /// While it is not enabled, nothing can be selected.
    void setEnabled(bool isEnabled);
    /// True if the last press and release selected something, so that it was no click.
    bool hasMarked() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QMouseEvent &event);
    void press(const QPoint &point);
    void drag(const QPoint &point);
    void markWord(const QPoint &point);
    /// Selects from where the mouse was pressed to a position in `row`.
    void mark(const QModelIndex &row, int cursor);
    /// The row at a point of the viewport, or that of the edge that it is beyond.
    QModelIndex rowNear(const QPoint &point) const;
    /// Scrolls while the mouse is held beyond the edge.
    void scroll();
    int lengthOf(const QModelIndex &index);
    const MessageText &textOf(const QModelIndex &index) const;
    int cursorAt(const QModelIndex &row, const QPoint &point);
    int positionAt(const QModelIndex &index, const QPoint &point) const;
    QStyleOptionViewItem optionFor(const QModelIndex &index) const;

    QListView &m_view;
    MessageDelegate &m_delegate;
    QPersistentModelIndex m_row; ///< Where the mouse was pressed.
    QPersistentModelIndex m_end; ///< Where the selection ends.
    int m_anchor = 0;
    bool m_isDragging = false;
    bool m_isEnabled = true;
    QPoint m_mouse;
    QTimer m_scroll;
    QHash<MessageId, int> m_lengths; ///< Of the texts that the mouse has passed.
};

} // namespace shoptalk
