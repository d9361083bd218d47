// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "domain/message.h"

#include <QByteArray>
#include <QList>

#include <functional>

namespace shoptalk {
class Store;
class StoreSession;
} // namespace shoptalk

namespace shoptalk::bench {

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

/// Every fourth message of a page goes to the conversation that is open; `number` and `place` are those of
/// the message in all and in its page. Gives the conversation's place in the list.
qint64 conversationOfStream(int number, int place, qsizetype conversations);
/// As long as a webhook about a text.
const QByteArray &rawOfStream();
/// Work that writes the next `size` messages.
std::function<Result<void>(StoreSession &)> pageWriter(const StreamTarget &target, int size);

/// Lets 5,000 messages a second arrive in the store for 20 seconds, in pages as the relay hands them over,
/// and prints how long each turn of this thread's event loop was busy with what it shows.
void streamAtPace(const StreamTarget &target);

} // namespace shoptalk::bench
