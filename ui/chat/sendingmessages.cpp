// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/sendingmessages.h"

#include "models/messagelistmodel.h"
#include "outbox/outbox.h"

#include <QTimer>

namespace shoptalk {

SendingMessages::SendingMessages(const Outbox &outbox, MessageListModel &messages, QObject *parent,
                                 std::chrono::milliseconds showAfter)
    : QObject(parent)
    , m_messages(messages)
    , m_showAfter(showAfter)
{
    connect(&outbox, &Outbox::sendingChanged, this, [this](const MessageId &message, bool isSending) {
        if (isSending)
            begin(message);
        else
            end(message);
    });
}

void SendingMessages::begin(const MessageId &message)
{
    const int attempt = ++m_lastAttempt;
    m_attempts.insert(message, attempt);
    QTimer::singleShot(m_showAfter, this, [this, message, attempt] {
        if (m_attempts.value(message) == attempt)
            m_messages.setSending(message, true);
    });
}

void SendingMessages::end(const MessageId &message)
{
    m_attempts.remove(message);
    m_messages.setSending(message, false);
}

} // namespace shoptalk
