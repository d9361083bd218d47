// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"
#include "store/statement.h"

#include <QString>

namespace shoptalk {

/// A SELECT of everything that `conversationFrom` reads, from `conversations AS c` and its customer and last
/// message; `rest` is the WHERE, ORDER BY and LIMIT.
QString selectConversations(const QString &rest);

Conversation conversationFrom(const Statement &row);

} // namespace shoptalk
