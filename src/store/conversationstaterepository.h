// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/conversation.h"
#include "domain/conversationscope.h"
#include "domain/wokenconversations.h"
#include "store/changeset.h"
#include "store/inboxplacerepository.h"
#include "store/numberlisting.h"
#include "store/wakes.h"

#include <QList>

#include <optional>

namespace shoptalk {

class Connection;

/// The decisions of staff about conversations, and the list that follows from them. Errors of every call:
/// Storage.
class ConversationStateRepository {
public:
    ConversationStateRepository(const Connection &connection, ChangeSet &changes);

    /// The conversations of a scope in the order of its filter, at most `limit`, after `after`. Bounded and
    /// indexed. A scope with a number has none while only one number is connected.
    Result<QList<Conversation>> page(const ConversationScope &scope, const std::optional<Conversation> &after,
                                     int limit, const QDateTime &now) const;
    /// The state, or a default one if there is no such conversation.
    Result<ConversationState> of(const ConversationId &id) const;
    /// `at` is when staff decided it.
    Result<void> set(const ConversationId &id, const ConversationState &state, const QDateTime &at);
    /// True if the customer is blocked on one of the shop's numbers.
    Result<bool> isBlocked(const CustomerId &customer) const;
    /// Ends every snooze and reminder whose time has come. The conversations are listed again, and marked as
    /// unread.
    Result<WokenConversations> wake(const QDateTime &now);
    /// When the next snooze or reminder ends; invalid if there is none.
    Result<QDateTime> nextWake() const;
    /// When the next conversation comes into `ClosingSoon`; invalid if none will.
    Result<QDateTime> nextClosing(const QDateTime &now) const;

    /// Where the person was in the inbox.
    InboxPlaceRepository place() const { return InboxPlaceRepository(*m_connection); }
    /// How far the lists of single numbers are.
    NumberListing numberListing() const { return NumberListing(*m_connection); }
    /// What comes back, and what came back.
    Wakes wakes() const { return Wakes(*m_connection); }

private:
    Result<QDateTime> timeOf(const QString &sql, const QDateTime &after) const;

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
