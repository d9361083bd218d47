// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QHash>
#include <QMetaType>
#include <QSet>

namespace shoptalk {

/// The data that one committed transaction changed, which models and services then read again.
struct ChangeSet {
    QSet<ConversationId> conversations; ///< Rows of the inbox that were added or changed.
    QHash<ConversationId, QSet<MessageId>> messages; ///< Added or changed messages.
    bool accounts = false; ///< Accounts, business managers, WABAs, phone numbers, set-up progress.
    bool outbox = false; ///< The queue has new or changed entries.
    bool relay = false; ///< Pairing or cursor.
    bool audit = false; ///< The audit trail has a new line.
    bool labels = false; ///< A label was added, removed or changed.
    bool savedReplies = false; ///< A saved reply was added, removed or changed.
    bool staff = false; ///< A person of the shop was added, removed or renamed.
    bool templates = false; ///< A template was added, removed or changed, or has to be fetched again.
    bool pricing = false; ///< The pricing of messages, or the price table.
    bool broadcasts = false; ///< A broadcast was added or removed, or made progress.

    bool isEmpty() const
    {
        return conversations.isEmpty() && messages.isEmpty() && !accounts && !outbox && !relay && !audit
            && !labels && !staff && !savedReplies && !templates && !pricing && !broadcasts;
    }
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::ChangeSet)
