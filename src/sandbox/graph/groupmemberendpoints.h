// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"
#include "sandbox/webhooks/groupwebhooks.h"

namespace shoptalk::sandbox {

/// Who comes into a group: its invite link, its participants, and the requests to join. Source: Groups API,
/// group management.
class GroupMemberEndpoints {
public:
    GroupMemberEndpoints(Platform &platform, WebhookOutbox &outbox)
        : m_platform(platform)
        , m_webhooks(platform, outbox)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    enum class Decision { Approve, Reject };

    GraphAnswer inviteLink(const GraphCall &call);
    GraphAnswer renewLink(const GraphCall &call);
    GraphAnswer deleteLink(const GraphCall &call);
    GraphAnswer joinRequests(const GraphCall &call);
    GraphAnswer decide(const GraphCall &call, Decision decision);
    GraphAnswer add(const GraphCall &call);
    GraphAnswer remove(const GraphCall &call);
    using ChangeOne = void (*)(GroupChat &, ParticipantChange &);
    using Report = void (GroupWebhooks::*)(const GroupChat &, const std::vector<ParticipantChange> &,
                                           const std::string &requestId);
    /// Changes the participants that the call names soon after, as Meta does, and reports it.
    GraphAnswer changeLater(const GraphCall &call, ChangeOne changeOne, Report report);
    tl::expected<std::vector<ParticipantChange>, GraphError> namedIn(const GraphCall &call) const;
    /// 0, or why the request cannot be approved or rejected. The request is closed then.
    int decideOne(GroupChat &chat, const std::string &id, Decision decision);

    Platform &m_platform;
    GroupWebhooks m_webhooks;
};

} // namespace shoptalk::sandbox
