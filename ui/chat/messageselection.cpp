// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messageselection.h"

#include "models/messagelistmodel.h"
#include "ui/chat/messageactions.h"

#include <algorithm>

namespace shoptalk {

MessageSelection::MessageSelection(const MessageListModel &messages, QObject *parent)
    : QObject(parent)
    , m_messages(messages)
{
    connect(&messages, &QAbstractItemModel::modelReset, this,
            [this, shown = messages.conversation()]() mutable {
                if (std::exchange(shown, m_messages.conversation()) != m_messages.conversation())
                    end();
                else
                    tidy();
            });
    connect(&messages, &QAbstractItemModel::rowsRemoved, this, &MessageSelection::tidy);
    connect(&messages, &QAbstractItemModel::dataChanged, this, &MessageSelection::tidy);
}

bool MessageSelection::canSelect(const Message &message)
{
    return MessageActions::canStar(message); // both ask for something that is still there to be read
}

QList<Message> MessageSelection::messages() const
{
    return m_messages.messages(m_ids);
}

bool MessageSelection::areStarred() const
{
    return m_messages.areStarred(m_ids);
}

void MessageSelection::select(const QSet<MessageId> &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    Q_EMIT changed();
}

void MessageSelection::toggle(const QList<Message> &messages)
{
    QSet<MessageId> ids;
    for (const Message &message : messages) {
        if (canSelect(message))
            ids << message.id;
    }
    if (ids.isEmpty())
        return;
    const QSet<MessageId> after = m_ids.contains(ids) ? m_ids - ids : m_ids | ids;
    if (after.size() > limit)
        return;
    m_anchor = messages.first().id;
    m_before = after;
    select(m_before);
}

void MessageSelection::extendTo(int row)
{
    const int from = m_messages.rowOf(m_anchor);
    const int begin = from < 0 ? row : from;
    const int step = begin < row ? 1 : -1;
    QSet<MessageId> ids = m_before;
    for (int each = begin; each != row + step && ids.size() < limit; each += step) {
        const auto message = m_messages.index(each).data(MessageListModel::MessageRole).value<Message>();
        if (canSelect(message))
            ids << message.id;
    }
    select(ids);
}

void MessageSelection::end()
{
    m_before.clear();
    m_anchor = {};
    select({});
}

void MessageSelection::tidy()
{
    if (!isActive())
        return;
    QSet<MessageId> left;
    for (const Message &message : messages()) {
        if (canSelect(message))
            left << message.id;
    }
    m_before &= left;
    select(left);
}

} // namespace shoptalk
