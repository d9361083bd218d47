// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QHash>
#include <QObject>

#include <chrono>

namespace shoptalk {

class MessageListModel;
class Outbox;

/// Has the chat show which messages are being uploaded or sent. What is sent within a moment is never shown
/// so, because its sign would only flicker.
class SendingMessages : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds aMoment{700};

    /// A message that takes longer than `showAfter` is shown as being sent. `messages` outlives this.
    SendingMessages(const Outbox &outbox, MessageListModel &messages, QObject *parent,
                    std::chrono::milliseconds showAfter = aMoment);

private:
    void begin(const MessageId &message);
    void end(const MessageId &message);

    MessageListModel &m_messages;
    std::chrono::milliseconds m_showAfter;
    QHash<MessageId, int> m_attempts; ///< The number of the attempt that is under way.
    int m_lastAttempt = 0;
};

} // namespace shoptalk
