// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "store/statement.h"

#include <QString>

namespace shoptalk {

/// A SELECT of everything that `conversationFrom` reads, from `conversations AS c` and its customer and last
/// message; `rest` is the WHERE, ORDER BY and LIMIT. A query with `index` uses that one or fails.
QString selectConversations(const QString &rest, const QString &index = {});

/// The columns of `conversations AS c` that `stateFrom` reads, from its column `first` on.
QString stateColumns();
ConversationState stateFrom(const Statement &row, int first);

Conversation conversationFrom(const Statement &row);

} // namespace shoptalk
