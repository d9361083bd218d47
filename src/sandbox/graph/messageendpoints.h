// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/messaging.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/graph/groupsending.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// POST /{phone-number-id}/messages: every kind of message, read receipts and the typing indicator. Parts
/// that are the same for all kinds are checked here, the rest by the table of kinds. Source: Cloud API,
/// messages.
class MessageEndpoints {
public:
    MessageEndpoints(Platform &platform, Messaging &messaging, GroupMessaging &groups);

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer post(const GraphCall &call);
    GraphAnswer markRead(const GraphCall &call);
    GraphAnswer send(const GraphCall &call, const Number &number);
    std::optional<GraphError> checkCommon(const GraphCall &call) const;
    std::optional<GraphError> checkEnvelope(const GraphCall &call, const Number &number) const;
    bool isPairLimitReached(const Number &number, const Customer &customer) const;
    std::optional<GraphError> checkLimits(const Number &number, const Customer &customer);
    /// Checks that the customer is not blocked, and that the service window is open unless it is a template.
    std::optional<GraphError> checkChat(const GraphCall &call, const Customer &customer,
                                        const Number &number);

    Platform &m_platform;
    Messaging &m_messaging;
    GroupSending m_groups;
};

} // namespace shoptalk::sandbox
