// SPDX-License-Identifier: GPL-3.0-or-later
// Which messages of a long conversation are loaded and on the screen.
#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatview.h"
#include "ui/chat/messagedelegate.h"

#include <QCursor>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

namespace shoptalk {

namespace {
constexpr int nearEdge = 400; // pixels from the top or the bottom at which more messages are loaded
} // namespace

void ChatView::loadOlderIfNear()
{
    if (m_isLoading || !m_messages.hasOlder() || verticalScrollBar()->value() > nearEdge)
        return;
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    const QPersistentModelIndex anchor(indexAt(QPoint(width() / 2, 0)).isValid()
                                           ? indexAt(QPoint(width() / 2, 0))
                                           : m_accessible->index(0, 0));
    // The first row may lose its day pill to the rows above it and shrink at its top, so its bottom is kept.
    const int before = visualRect(anchor).bottom();
    m_messages.loadOlder();
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(anchor).bottom() - before);
}

void ChatView::loadNewerIfNear()
{
    const QScrollBar &bar = *verticalScrollBar();
    if (m_isLoading || !m_messages.hasNewer() || bar.value() < bar.maximum() - nearEdge)
        return;
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    const QPersistentModelIndex anchor(m_accessible->index(rowAt(0), 0)); // rows far above may be removed
    const int before = visualRect(anchor).top();
    m_messages.loadNewer();
    doItemsLayout();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + visualRect(anchor).top() - before);
}

bool ChatView::showMessage(const MessageId &message, ScrollHint hint)
{
    if (m_messages.rowOf(message) < 0 && !m_messages.showAround(message))
        return false;
    const QScopedValueRollback<bool> loading(m_isLoading, true);
    m_wasAtEnd = false;
    doItemsLayout();
    const QModelIndex index = m_accessible->index(m_messages.rowOf(message), 0);
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    scrollTo(index, hint);
    offerEnd();
    return true;
}

void ChatView::showQuoted(const Wamid &wamid)
{
    if (!showMessage(m_messages.idOf(wamid)))
        QToolTip::showText(QCursor::pos(), tr("That message is not on this computer."), this);
}

void ChatView::setSearch(const QString &typed, const MessageId &found)
{
    m_searched = m_messages.conversation();
    m_delegate->setSearch(typed, found);
    viewport()->update();
}

} // namespace shoptalk
