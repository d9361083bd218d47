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

/// Lets 5,000 messages a second arrive in the store, in pages as the relay hands them over, while the models
/// of the conversation list and of an open conversation follow. Prints how long the GUI thread was busy at a
/// time, and how many messages a second the store and a plain loop over SQLite's C interface write without a
/// pause. `next` is the number of the next message.
void streamIntoStore(Store &store, RawSqlite &floor, const QList<ConversationId> &conversations,
                     const MakeMessage &make, int &next);

} // namespace shoptalk::bench
