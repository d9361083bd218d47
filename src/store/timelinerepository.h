// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QDateTime>
#include <QSet>

#include <optional>

namespace shoptalk {

class Connection;

/// When the oldest and the newest message of a conversation were sent, in UTC.
struct MessageSpan {
    QDateTime first;
    QDateTime last;

    friend bool operator==(const MessageSpan &, const MessageSpan &) = default;
};

/// The messages of a conversation that nobody has read yet.
struct UnreadMessages {
    MessageId first; ///< The oldest one; empty if there is none.
    int count = 0;

    friend bool operator==(const UnreadMessages &, const UnreadMessages &) = default;
};

/// When the messages of a conversation were sent, with the console's own notices, as a chat shows them. Every
/// answer is found by the index of a conversation's messages. Errors of every call: Storage.
class TimelineRepository {
public:
    explicit TimelineRepository(const Connection &connection)
        : m_connection(&connection)
    {
    }

    /// Nothing if the conversation has no messages.
    Result<std::optional<MessageSpan>> span(const ConversationId &conversation) const;
    /// The days of the local time zone from `first` to `last`, both included, on which there are messages.
    /// Does one look-up in the index for each day.
    Result<QSet<QDate>> daysWithMessages(const ConversationId &conversation, QDate first, QDate last) const;
    /// The first message of a local day, or, if that has none, of the next day that has one; empty if there
    /// is no later one.
    Result<MessageId> firstFrom(const ConversationId &conversation, QDate day) const;
    /// Counts back from the newest message, as when messages are marked as read. Reads only the newest
    /// `maxRows` messages, so that the time is bounded.
    Result<UnreadMessages> unread(const ConversationId &conversation) const;
    static constexpr int maxRows = 4000;

private:
    /// When the first message in this order was sent; invalid if there is none.
    Result<QDateTime> endOf(const ConversationId &conversation, const QString &order) const;

    const Connection *m_connection;
};

} // namespace shoptalk
