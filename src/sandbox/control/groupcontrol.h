// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/customers/groupmembership.h"

namespace shoptalk::sandbox {

/// What customers and Meta do with groups, made by tests and demonstrations.
class GroupControl {
public:
    GroupControl(const Platform &platform, GroupMembership &membership)
        : m_platform(platform)
        , m_membership(membership)
    {
    }

    /// POST /sandbox/customers/{wa_id}/groups: `{"follow":"https://chat.whatsapp.com/…"}`, or `withdraw` or
    /// `leave` with the id of a group.
    http::Response act(const http::Request &request);
    /// POST /sandbox/groups/{id}: `{"suspended":true}`.
    http::Response change(const http::Request &request);

private:
    const Platform &m_platform;
    GroupMembership &m_membership;
};

} // namespace shoptalk::sandbox
