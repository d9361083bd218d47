// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation.h"

#include <QList>
#include <QVariant>

namespace shoptalk {

/// What a role of `ConversationListModel` gives for a conversation.
QVariant conversationValue(const Conversation &conversation, int role);

/// Roles whose values differ.
QList<int> changedConversationRoles(const Conversation &before, const Conversation &after);

/// The order of the inbox: newest activity first, then by id as the store's pages have it.
bool standsAbove(const Conversation &a, const Conversation &b);

} // namespace shoptalk
