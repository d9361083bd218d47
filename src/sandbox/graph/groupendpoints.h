// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/groupwebhooks.h"

namespace shoptalk::sandbox {

/// The groups of a number: list, make, read, change, delete. Meta takes what is asked for, and reports by
/// webhook once it is done. Source: Groups API, group management.
class GroupEndpoints {
public:
    GroupEndpoints(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_webhooks(platform, outbox)
    {
    }

    /// Those for single groups accept only ids of groups, so they have to come before endpoints that accept
    /// every id.
    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer list(const GraphCall &call);
    GraphAnswer create(const GraphCall &call);
    GraphAnswer one(const GraphCall &call);
    GraphAnswer change(const GraphCall &call);
    GraphAnswer remove(const GraphCall &call);
    void makeGroup(const Group &wanted, const std::string &requestId);
    void applySettings(GroupChat &chat, const GroupSettings &settings, const std::string &requestId);

    Platform &m_platform;
    GroupWebhooks m_webhooks;
};

/// Nothing if the number can have groups. Error: 10, because groups are for official business accounts that
/// are not shared with the phone app.
std::optional<GraphError> checkGroupsAllowed(const Platform &platform, const Number &number);
/// The group with this id if it is the number's. Error: 131041.
tl::expected<GroupChat *, GraphError> groupOf(Platform &platform, const Number &number,
                                              std::string_view groupId);
/// The group that the call names, if its token may manage it. Errors: 131041, and those of the permissions.
tl::expected<GroupChat *, GraphError> groupNamed(Platform &platform, const GraphCall &call);
/// The same for a call that changes the group. Further errors: 100 (no messaging_product), 131207
/// (suspended).
tl::expected<GroupChat *, GraphError> groupToChange(Platform &platform, const GraphCall &call);
/// The answer to a request whose outcome comes by webhook, and its id.
std::string newRequestId(RandomSource &random);
json::value requestTaken(const std::string &requestId);

} // namespace shoptalk::sandbox
