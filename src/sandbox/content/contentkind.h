// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"
#include "sandbox/model/platform.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// Who sends, and to whom, while a message of the business is checked.
struct SendContext {
    Platform &platform;
    const Number &number;
    const Customer &customer;
    bool toUserId = false; ///< Addressed to the business-scoped user id instead of the number.
};

/// In which conversation a customer says something.
struct CustomerContext {
    Platform &platform;
    const Chat &chat;
};

/// The item of a webhook's `messages` without sender, id and time; or why it cannot be made.
using WebhookItem = tl::expected<json::object, std::string>;

/// How far the statuses of a message go.
enum class StatusReach {
    Sent, ///< Reactions.
    Read,
    Played ///< Voice messages.
};

/// One kind of message: what the Graph API accepts of it, and what a customer's app makes of it.
struct ContentKind {
    std::string_view type; ///< Meta's name, the `type` of a message.

    /// Nothing if the Graph API takes `message`, which is the body of POST /{phone-number-id}/messages. Null
    /// if a business cannot send this kind.
    std::optional<GraphError> (*check)(const json::object &message, const SendContext &context) = nullptr;

    /// What the webhook tells when a customer sends this kind. `says` is in the form of the webhook, with the
    /// shortcuts of scenario files. Null if customers cannot send this kind.
    WebhookItem (*received)(const json::object &says, const CustomerContext &context) = nullptr;

    /// What a person reads in it, from the object under the key `type`; null if there is nothing to read.
    std::string (*textOf)(const json::object &content) = nullptr;

    /// Null means StatusReach::Read.
    StatusReach (*reachOf)(const json::object &content) = nullptr;
};

/// The item as it was said, for kinds without shortcuts.
WebhookItem asWritten(const json::object &says, const CustomerContext &context);

} // namespace shoptalk::sandbox
