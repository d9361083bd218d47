// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QList>

namespace shoptalk {
class Store;
}

namespace shoptalk::bench {

class RawSqlite;

/// Measures what the GUI thread reads: pages of the inbox, one conversation, pages of messages. Two floors
/// stand beside each. The fair one runs the same statement in SQLite's interface and copies every column that
/// is shown into a struct of strings and numbers. The narrow one reads 3 to 10 columns of the same rows and
/// copies nothing. `conversations` has the conversation of each row, in order; the first is long.
void measureReading(Store &store, RawSqlite &floor, const QList<ConversationId> &conversations, int messages);

} // namespace shoptalk::bench
