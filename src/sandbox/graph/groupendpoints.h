// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Reading the groups of a number. Making and changing groups is not simulated. Source: Groups API.
class GroupEndpoints {
public:
    explicit GroupEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    GraphAnswer list(const GraphCall &call);
    GraphAnswer one(const GraphCall &call);

    Platform &m_platform;
};

/// Nothing if the number can have groups. Error: 10, because groups are for official business accounts that
/// are not shared with the phone app.
std::optional<GraphError> checkGroupsAllowed(const Platform &platform, const Number &number);
/// The group with this id if it is the number's. Error: 131041.
tl::expected<GroupChat *, GraphError> groupOf(Platform &platform, const Number &number,
                                              std::string_view groupId);

} // namespace shoptalk::sandbox
