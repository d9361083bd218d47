// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/changeset.h"

#include <optional>

namespace shoptalk {

class Connection;

/// Reactions that the outbox sends. Each has a row of whatsapp_messages for the outbox, which is not shown;
/// what is shown is the reaction on its target. Errors of every call: Storage.
class SentReactions {
public:
    SentReactions(const Connection &connection, ChangeSet &changes);

    static bool isOne(const Message &message);
    /// Shows the reaction on its target.
    Result<void> show(const Message &reaction);
    /// Called when Meta did not accept the reaction: shows the one before it again, if there is one.
    Result<void> withdraw(const Message &reaction);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
