// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

GraphNode businessNode(const Platform &platform, const Business &business);
GraphNode wabaNode(const Platform &platform, const Waba &waba);
GraphNode numberNode(const Platform &platform, const Number &number);

std::vector<GraphNode> businessNodes(const Platform &platform);
std::vector<GraphNode> wabaNodes(const Platform &platform, const std::vector<Waba> &wabas);
std::vector<GraphNode> numberNodes(const Platform &platform, const Waba &waba);

} // namespace shoptalk::sandbox
