// SPDX-License-Identifier: GPL-3.0-or-later
// The days of a conversation: the one that floats over the list while it is scrolled, and how to go to
// another.
#include "core/logging.h"
#include "models/messagelistmodel.h"
#include "ui/chat/accessiblemessagesproxy.h"
#include "ui/chat/chatcolumn.h"
#include "ui/chat/chatview.h"
#include "ui/chat/datepopup.h"
#include "ui/chat/floatingdate.h"
#include "ui/chat/messagedelegate.h"
#include "ui/theme/dates.h"
#include "ui/theme/shortcut.h"

#include <QAction>
#include <qcoro/qcorotask.h>

namespace shoptalk {

void ChatView::makeDays(const Theme &theme)
{
    m_day = new FloatingDate(theme, *viewport());
    connect(m_day, &QAbstractButton::clicked, this, [this] { chooseDay(dayOf(rowAt(0))); });
    connect(m_day, &FloatingDate::fading, this, [this] { coverDay({}); });
    connect(m_accessible, &QAbstractItemModel::modelReset, m_day, &QWidget::hide);
    const QAction *jump = addShortcut(*this, Shortcut::JumpToDate, FloatingDate::tr("Jump to a date"));
    connect(jump, &QAction::triggered, this, [this] { chooseDay(); });
}

QRect ChatView::dayPillOf(int row) const
{
    const QModelIndex index = m_accessible->index(row, 0);
    if (!index.data(MessageListModel::StartsDayRole).toBool())
        return {};
    const QRectF pill = layoutOf(index).dayPill;
    return pill.toAlignedRect().translated(visualRect(index).topLeft());
}

QDate ChatView::dayOf(int row) const
{
    const auto message = m_accessible->index(row, 0).data(MessageListModel::MessageRole).value<Message>();
    return message.sentAt.toLocalTime().date();
}

void ChatView::floatDay()
{
    const int row = rowAt(0);
    if (row < 0)
        return;
    const QModelIndex index = m_accessible->index(row, 0);
    const QRect own = dayPillOf(row);
    if (own.isValid() && own.top() >= space::s) {
        m_day->hide(); // the row shows it at the same place
        return;
    }
    const auto message = index.data(MessageListModel::MessageRole).value<Message>();
    const QString day = Dates().day(message.sentAt, QDateTime::currentDateTimeUtc());
    int top = space::s;
    for (int below = row + 1; below <= rowAt(viewport()->height() - 1); ++below) {
        if (const QRect next = dayPillOf(below); next.isValid()) {
            top = qMin(top, next.top() - next.height() - space::xs); // the next day pushes it away
            break;
        }
    }
    coverDay(own.isValid() ? message.id : MessageId());
    m_day->showDay(day, {middle(), top});
}

int ChatView::middle() const
{
    const ChatColumn column = chatColumn(*this, m_theme);
    return column.left + column.width / 2;
}

/// Leaves out the pill of the row itself while the floating one covers it.
void ChatView::coverDay(const MessageId &message)
{
    if (m_delegate->coveredDay() == message)
        return;
    m_delegate->setCoveredDay(message);
    viewport()->update();
}

void ChatView::chooseDay(QDate day)
{
    if (m_accessible->rowCount() == 0)
        return;
    auto *popup = new DatePopup(m_theme, m_messages, day.isValid() ? day : dayOf(rowAt(0)), this);
    connect(popup, &DatePopup::chosen, this, &ChatView::showDay);
    popup->openAt(viewport()->mapToGlobal(QPoint(middle(), space::s)));
}

void ChatView::showDay(QDate day)
{
    const auto take = [this, conversation = m_messages.conversation()](const Result<MessageId> &found) {
        if (!found)
            logFailure(logStore(), "the first message of a day can't be read", found.error());
        if (!found || m_messages.conversation() != conversation || !showMessage(*found, PositionAtTop))
            return;
        m_day->hide();
        setFocus(Qt::OtherFocusReason);
    };
    QCoro::connect(m_messages.firstFrom(day), this, take);
}

} // namespace shoptalk
