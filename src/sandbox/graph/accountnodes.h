// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Below it only the accounts that the token reaches.
GraphNode businessNode(const Platform &platform, const Business &business, const AccessToken &token);
GraphNode wabaNode(const Platform &platform, const Waba &waba);
GraphNode numberNode(const Platform &platform, const Number &number);

/// The businesses in which the token has a role.
std::vector<GraphNode> businessNodes(const Platform &platform, const AccessToken &token);
/// Those of the accounts that the token reaches.
std::vector<GraphNode> wabaNodes(const Platform &platform, const std::vector<Waba> &wabas,
                                 const AccessToken &token);
std::vector<GraphNode> numberNodes(const Platform &platform, const Waba &waba);

} // namespace shoptalk::sandbox
