// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/replybar.h"

#include "models/messagelistmodel.h"
#include "ui/chat/content/contentrenderer.h"

#include <QToolButton>

using namespace Qt::StringLiterals;

namespace shoptalk {

ReplyBar::ReplyBar(const MessageListModel &messages, const Theme &theme, QWidget *parent)
    : ComposerBar(theme, u"reply"_s, tr("Stop replying to this message"), parent)
    , m_messages(messages)
{
    setObjectName(u"replyBar"_s);
    closeButton().setObjectName(u"cancelReplyButton"_s);
    connect(this, &ComposerBar::closed, this, [this] {
        cancel();
        Q_EMIT changed();
    });
    connect(this, &ComposerBar::clicked, this, [this] {
        if (const std::optional<Message> answered = message())
            Q_EMIT messageRequested(answered->wamid);
    });
}

bool ReplyBar::canBeAnswered(const Message &message)
{
    const MessageKind kind = kindOf(message);
    if (!message.author.isEmpty()) // in a group, to which nobody can write from here
        return false;
    return !message.wamid.isEmpty() && kind != MessageKind::Deleted && kind != MessageKind::System
        && kind != MessageKind::Call && kind != MessageKind::ChatOpened && kind != MessageKind::Reaction;
}

std::optional<Message> ReplyBar::message() const
{
    if (m_isSuspended)
        return std::nullopt;
    const auto answered = m_answered.constFind(m_open);
    return answered == m_answered.constEnd() ? std::nullopt : std::optional(*answered);
}

Wamid ReplyBar::answered() const
{
    return m_answered.value(m_open).wamid;
}

void ReplyBar::openConversation(const ConversationId &conversation, const Wamid &stored)
{
    m_open = conversation;
    m_isSuspended = false;
    if (!stored.isEmpty() && !m_answered.contains(conversation)) {
        const MessageId id = m_messages.idOf(stored); // empty if it was deleted since
        const QList<Message> found = id.isEmpty() ? QList<Message>() : m_messages.messages({id});
        if (!found.isEmpty() && canBeAnswered(found.first()))
            m_answered.insert(conversation, found.first());
    }
    show(message());
}

void ReplyBar::setSuspended(bool isSuspended)
{
    m_isSuspended = isSuspended;
    show(message());
}

void ReplyBar::answer(const Message &message)
{
    if (m_isSuspended || !canBeAnswered(message) || message.conversation != m_open)
        return;
    m_answered.insert(m_open, message);
    show(message);
    Q_EMIT answeredChanged();
}

void ReplyBar::cancel()
{
    if (m_isSuspended || !m_answered.remove(m_open))
        return;
    show(std::nullopt);
    Q_EMIT answeredChanged();
}

void ReplyBar::end(const ConversationId &conversation)
{
    if (conversation == m_open)
        cancel();
    else
        m_answered.remove(conversation);
}

void ReplyBar::step(int direction)
{
    const std::optional<Message> current = message();
    if (!current && direction > 0)
        return;
    int row = current ? m_messages.rowOf(current->id) : m_messages.rowCount();
    for (row += direction; row >= 0 && row < m_messages.rowCount(); row += direction) {
        const auto next =
            m_messages.data(m_messages.index(row, 0), MessageListModel::MessageRole).value<Message>();
        if (!canBeAnswered(next))
            continue;
        answer(next);
        Q_EMIT changed();
        return;
    }
    if (direction > 0) {
        cancel();
        Q_EMIT changed();
    }
}

MessageContext ReplyBar::context() const
{
    MessageContext context;
    if (const std::optional<Message> answered = message())
        context.quoted = answered->wamid;
    return context;
}

MessageContext ReplyBar::take()
{
    const MessageContext taken = context();
    cancel();
    return taken;
}

void ReplyBar::giveBack(const ConversationId &conversation, const std::optional<Message> &message)
{
    if (!message || m_answered.contains(conversation))
        return;
    m_answered.insert(conversation, *message);
    if (conversation == m_open)
        show(this->message());
}

void ReplyBar::show(const std::optional<Message> &message)
{
    setVisible(message.has_value());
    if (!message)
        return;
    setTexts(message->direction == Direction::Outbound ? tr("Reply to your own message")
                                                       : tr("Reply to the customer"),
             summaryOf(*message).simplified());
}

} // namespace shoptalk
