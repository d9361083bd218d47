// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

namespace shoptalk {
class Store;
}

namespace shoptalk::bench {

/// Measures the search in messages as a person waits for it: from the call to the first 50 results on this
/// thread, for words that many, few and no messages have, alone and within one conversation. The floor is
/// the time to the reader thread and back. Then prints what the index costs for each message that is written.
void searchMessages(Store &store, const ConversationId &conversation);

} // namespace shoptalk::bench
