// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/messaging.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// POST /{phone-number-id}/messages: text, reaction, read receipt with typing indicator. Source: Cloud API,
/// messages.
class MessageEndpoints {
public:
    MessageEndpoints(Platform &platform, Messaging &messaging);

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer post(const GraphCall &call);
    GraphAnswer markRead(const GraphCall &call);
    GraphAnswer send(const GraphCall &call, const Number &number);
    std::optional<GraphError> checkCommon(const GraphCall &call) const;
    std::optional<GraphError> checkKind(const GraphCall &call);
    std::optional<GraphError> checkReaction(const json::object &reaction);
    std::optional<GraphError> checkLimits();
    std::optional<GraphError> checkWindow(const Customer &customer, const Number &number);

    Platform &m_platform;
    Messaging &m_messaging;
};

} // namespace shoptalk::sandbox
