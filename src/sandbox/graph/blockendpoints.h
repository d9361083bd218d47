// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// The block list of a number. Source: Cloud API, block users.
class BlockEndpoints {
public:
    explicit BlockEndpoints(Platform &platform)
        : m_platform(platform)
    {
    }

    std::vector<GraphEndpoint> endpoints();

private:
    enum class Change { Block, Unblock };

    GraphAnswer list(const GraphCall &call);
    GraphAnswer change(const GraphCall &call, Change change);
    /// Blocks or unblocks one customer; gives the item for the answer's list, or for its list of failures.
    tl::expected<json::object, json::object> changeOne(const json::value &wanted, const Number &number,
                                                       Change change);
    std::optional<GraphError> check(const GraphCall &call) const;

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
