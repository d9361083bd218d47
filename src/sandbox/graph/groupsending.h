// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/customers/groupmessaging.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Sends with `recipient_type` "group". Source: Groups API, group messaging.
class GroupSending {
public:
    GroupSending(Platform &platform, GroupMessaging &messaging)
        : m_platform(platform)
        , m_messaging(messaging)
    {
    }

    GraphAnswer send(const GraphCall &call, const Number &number);
    /// False if it is no message in a group of this number.
    bool markRead(const Number &number, const std::string &messageId);

private:
    std::optional<GraphError> check(const GraphCall &call, const Number &number, const GroupChat &chat);

    Platform &m_platform;
    GroupMessaging &m_messaging;
};

} // namespace shoptalk::sandbox
