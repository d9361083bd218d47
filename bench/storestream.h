// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/message.h"

#include <QList>

#include <functional>

namespace shoptalk {
class Store;
}

namespace shoptalk::bench {

class RawSqlite;

/// A message of its number, in a conversation; each call gives a new id.
using MakeMessage = std::function<Message(int number, const ConversationId &conversation)>;

/// Where the messages of a stream go. The first conversation is the one that is open: every fourth goes
/// there.
struct StreamTarget {
    Store &store;
    const QList<ConversationId> &conversations;
    const MakeMessage &make; ///< Called on the store's thread.
    int &next; ///< The number of the next message.
};

/// Lets 5,000 messages a second arrive in the store for 20 seconds, in pages as the relay hands them over,
/// and prints how long each turn of this thread's event loop was busy with what it shows.
void streamAtPace(const StreamTarget &target);

/// Prints how many messages a second the store and a plain loop over SQLite's C interface write without a
/// pause.
void streamWithoutPause(const StreamTarget &target, RawSqlite &floor);

} // namespace shoptalk::bench
