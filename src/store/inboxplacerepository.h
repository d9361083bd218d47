// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"

#include <QStringList>

namespace shoptalk {

class Connection;

/// Where the person was in the inbox. It is in the database because it names a customer.
struct StoredInboxPlace {
    ConversationId open;
    MessageId top; ///< The first message on the screen; empty at the end of the conversation.
    int topAt = 0; ///< Where it begins, in pixels of the view.
    MessageId answered; ///< The message that is being answered; empty without one.
    int listAt = 0; ///< How far the list is scrolled, in pixels.

    friend bool operator==(const StoredInboxPlace &, const StoredInboxPlace &) = default;
};

/// inbox_place: where the person was in the inbox when the console was locked or ended. It goes with its
/// conversation. Errors of every call: Storage.
class InboxPlaceRepository {
public:
    explicit InboxPlaceRepository(const Connection &connection);

    /// One without a conversation if none was open, or if it was destroyed since.
    Result<StoredInboxPlace> read() const;
    Result<void> save(const StoredInboxPlace &place);

private:
    const Connection *m_connection;
};

/// The migration that adds the table.
QStringList inboxPlaceTable();

} // namespace shoptalk
