// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// The person who signed in: profile, permissions and businesses, under /me and under the person's id.
class PersonEndpoints {
public:
    explicit PersonEndpoints(Platform &platform);

    std::vector<GraphEndpoint> endpoints();
    /// The answer to a GET of the person's own id.
    GraphAnswer profile(const GraphCall &call) const;

private:
    GraphAnswer permissions(const GraphCall &call) const;
    GraphAnswer removeApp(const GraphCall &call);
    GraphAnswer removePermission(const GraphCall &call);
    GraphAnswer businesses(const GraphCall &call);
    std::optional<GraphError> checkPerson(const GraphCall &call) const;
    GraphNode node(const GraphCall &call) const;
    GraphNode systemUserNode(const AccessToken &token) const;

    Platform &m_platform;
};

} // namespace shoptalk::sandbox
