// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"

#include <vector>

namespace shoptalk::sandbox {

/// The numbers of an account that match `filtering`, in the order of `sort`. `nodes` come in the order in
/// which they were added. Error: 100. Source: OpenAPI description, GET phone_numbers.
tl::expected<std::vector<GraphNode>, GraphError> askedNumbers(const GraphCall &call,
                                                              std::vector<GraphNode> nodes);

} // namespace shoptalk::sandbox
