// SPDX-License-Identifier: GPL-3.0-or-later
// How far the list is scrolled, and which conversations stand around the open one.
#include "models/conversationlistmodel.h"
#include "ui/inbox/conversationlist.h"
#include "ui/inbox/conversationview.h"

#include <QScrollBar>

namespace shoptalk {

namespace {
/// How many conversations that are not loaded yet are looked through for an unread one.
constexpr int maxRowsAhead = 500;
/// How many pages of them are loaded to scroll as far as before.
constexpr int maxPagesAhead = 10;
} // namespace

int ConversationList::scrolled() const
{
    return m_view->verticalScrollBar()->value();
}

void ConversationList::setScrolled(int pixels)
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    m_view->doItemsLayout();
    for (int page = 0; page < maxPagesAhead && bar->maximum() < pixels && m_model.canFetchMore({}); ++page) {
        m_model.fetchMore({});
        m_view->doItemsLayout();
    }
    m_view->verticalScrollBar()->setValue(pixels);
}

ConversationId ConversationList::neighbour(Neighbour which)
{
    const int open = m_open.isEmpty() ? -1 : m_model.rowOf(m_open);
    int row = -1;
    switch (which) {
    case Neighbour::Next:
        row = hasRow(open + 1) ? open + 1 : -1;
        break;
    case Neighbour::Previous:
        row = open - 1;
        break;
    case Neighbour::NextUnread:
        row = unreadRowFrom(open + 1);
        if (row < 0)
            row = unreadRowFrom(0);
        break;
    case Neighbour::PreviousUnread:
        row = unreadRowBefore(open);
        if (row < 0)
            row = unreadRowBefore(m_model.rowCount());
        break;
    }
    return row < 0 || row == open
        ? ConversationId()
        : m_model.index(row).data(ConversationListModel::IdRole).value<ConversationId>();
}

int ConversationList::unreadRowFrom(int first)
{
    const int end = m_model.rowCount() + maxRowsAhead;
    for (int row = first; row < end && hasRow(row); ++row) {
        if (isUnread(row))
            return row;
    }
    return -1;
}

int ConversationList::unreadRowBefore(int end) const
{
    for (int row = end - 1; row >= 0; --row) {
        if (isUnread(row))
            return row;
    }
    return -1;
}

bool ConversationList::isUnread(int row) const
{
    const QModelIndex index = m_model.index(row);
    return index.data(ConversationListModel::UnreadRole).toInt() > 0
        || index.data(ConversationListModel::MarkedUnreadRole).toBool();
}

bool ConversationList::hasRow(int row)
{
    if (row >= m_model.rowCount() && m_model.canFetchMore({}))
        m_model.fetchMore({});
    return row < m_model.rowCount();
}

} // namespace shoptalk
