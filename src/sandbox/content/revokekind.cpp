// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"

namespace shoptalk::sandbox {

namespace {

/// Marks the customer's message as deleted, so that nobody can react to it any more.
WebhookItem received(const json::object &says, const CustomerContext &context)
{
    const json::object *revoke = objectIn(says, "revoke");
    const std::string id = revoke != nullptr ? textIn(*revoke, "original_message_id") : std::string();
    if (id.empty())
        return tl::unexpected(std::string("a deletion names the message in revoke.original_message_id"));
    if (ChatMessage *message = context.platform.chats.find(id).message; message != nullptr)
        message->isRevoked = true;
    return says;
}

} // namespace

extern const ContentKind revokeKind{"revoke", nullptr, received, nullptr, nullptr};

} // namespace shoptalk::sandbox
