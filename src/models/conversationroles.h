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

} // namespace shoptalk
