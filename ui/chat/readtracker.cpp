// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/readtracker.h"

#include "domain/message.h"
#include "models/messagelistmodel.h"
#include "ui/chat/rowview.h"

#include <QEvent>
#include <QScrollBar>

namespace shoptalk {

ReadTracker::ReadTracker(RowView &view, const MessageListModel &messages)
    : QObject(&view)
    , m_view(view)
    , m_messages(messages)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ReadTracker::look);
    const auto lookSoon = [this] { m_soon.start(); };
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, lookSoon);
    connect(view.verticalScrollBar(), &QScrollBar::rangeChanged, this, lookSoon);
    connect(&messages, &QAbstractItemModel::rowsInserted, this, lookSoon);
    connect(&messages, &QAbstractItemModel::dataChanged, this, lookSoon);
    connect(&messages, &QAbstractItemModel::modelReset, this, &ReadTracker::reportSeen);
    view.installEventFilter(this);
}

void ReadTracker::reportSeen()
{
    m_newest = {};
    m_soon.start();
}

void ReadTracker::followWindow()
{
    if (m_window == m_view.window())
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = m_view.window();
    m_window->installEventFilter(this);
}

bool ReadTracker::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        followWindow();
        [[fallthrough]];
    case QEvent::Resize:
    case QEvent::WindowActivate:
    case QEvent::WindowStateChange:
        m_soon.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool ReadTracker::isVisibleToPerson() const
{
    return m_view.isVisible() && m_view.isActiveWindow() && !m_view.window()->isMinimized();
}

int ReadTracker::newestRowOnScreen() const
{
    const QRect screen = m_view.viewport()->rect();
    for (int row = m_view.rowAt(screen.bottom()); row >= 0; --row) {
        const QRect whole = m_view.visualRect(m_view.model()->index(row, 0));
        const QRect shown = whole & screen;
        // Half of a short message, or half a screen of a long one.
        if (!shown.isEmpty() && 2 * shown.height() >= qMin(whole.height(), screen.height()))
            return row;
        if (whole.bottom() < 0)
            break;
    }
    return -1;
}

bool ReadTracker::isReported(int row, const Message &message) const
{
    if (m_newest.isEmpty())
        return false;
    const int newest = m_messages.rowOf(m_newest);
    // Far away from it, it is none of the rows.
    return newest >= 0 ? row <= newest : message.sentAt < m_newestAt;
}

void ReadTracker::look()
{
    if (!isVisibleToPerson())
        return;
    int row = newestRowOnScreen();
    if (row >= 0) // the pictures of an album are seen together
        row += qMax(0, m_messages.index(row).data(MessageListModel::AlbumSizeRole).toInt() - 1);
    if (row < 0)
        return;
    const auto message = m_messages.index(row).data(MessageListModel::MessageRole).value<Message>();
    if (isReported(row, message))
        return;
    m_newest = message.id;
    m_newestAt = message.sentAt;
    Q_EMIT seen(m_messages.conversation(), m_newest);
}

} // namespace shoptalk
