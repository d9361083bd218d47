// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"
#include "sandbox/model/platform.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// The sender and the recipient of a business's message that is being checked.
struct SendContext {
    Platform &platform;
    const Number &number;
    const Customer *customer = nullptr; ///< Null: a group.
    bool toUserId = false; ///< Addressed to the business-scoped user id instead of the number.
};

/// The conversation in which a customer writes.
struct CustomerContext {
    Platform &platform;
    const Chat &chat;
};

/// The item of a webhook's `messages` without sender, id and time; or why it cannot be created.
using WebhookItem = tl::expected<json::object, std::string>;

/// The last status that a message can reach.
enum class StatusReach {
    Sent, ///< Reactions.
    Read,
    Played ///< Voice messages.
};

/// One kind of message: the checks of the Graph API, and how it looks when a customer sends it.
struct ContentKind {
    std::string_view type; ///< Meta's name, the `type` of a message.

    /// Gives nothing if the Graph API accepts `message`, which is the body of POST
    /// /{phone-number-id}/messages. Null if a business cannot send this kind.
    std::optional<GraphError> (*check)(const json::object &message, const SendContext &context) = nullptr;

    /// The webhook's item when a customer sends this kind. `says` is in the form of the webhook, with the
    /// shortcuts of scenario files. Null if customers cannot send this kind.
    WebhookItem (*received)(const json::object &says, const CustomerContext &context) = nullptr;

    /// The readable text, from the object under the key `type`; null if there is nothing to read.
    std::string (*textOf)(const json::object &content) = nullptr;

    /// Null means StatusReach::Read.
    StatusReach (*reachOf)(const json::object &content) = nullptr;
};

/// The item as it is written in the scenario, for kinds without shortcuts.
WebhookItem asWritten(const json::object &says, const CustomerContext &context);

} // namespace shoptalk::sandbox
