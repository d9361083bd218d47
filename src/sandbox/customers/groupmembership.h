// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"
#include "sandbox/webhooks/groupwebhooks.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

/// How customers come into groups and leave them. Each reports what it does by webhook, and gives why it is
/// not possible otherwise.
class GroupMembership {
public:
    GroupMembership(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_webhooks(platform, outbox)
    {
    }

    /// The customer follows an invite link: joins the group, or asks to be let in. Gives the id of the group.
    tl::expected<std::string, std::string> follow(const Customer &customer, std::string_view inviteLink);
    /// The customer takes the request to join back.
    tl::expected<void, std::string> withdraw(const Customer &customer, std::string_view groupId);
    tl::expected<void, std::string> leave(const Customer &customer, std::string_view groupId);
    /// Meta suspends the group, or ends that.
    tl::expected<void, std::string> setSuspended(std::string_view groupId, bool isSuspended);

private:
    Platform &m_platform;
    GroupWebhooks m_webhooks;
};

} // namespace shoptalk::sandbox
