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

/// Marking text inside one bubble with the mouse, as in any text: drag, double click for a word.
class TextSelector : public QObject {
    Q_OBJECT
public:
    /// Watches the view's viewport.
    TextSelector(QListView &view, MessageDelegate &delegate);

    /// What is marked, as it was written; empty without a mark.
    QString text() const;
    /// True if the mark lies in this row.
    bool isIn(const QModelIndex &index) const;
    void clear();
    /// True while the last press and release marked something: then it was no click.
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
