// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"

namespace shoptalk::sandbox {

/// One page of a list, with cursors and the addresses of its neighbours (which contain the token unencrypted,
/// as Meta's do). Parameters: `fields`, `limit` (25 by default, `maxLimit` at most), `after`, `before`.
GraphAnswer page(const GraphCall &call, const std::vector<GraphNode> &nodes, std::size_t maxLimit = 100);

} // namespace shoptalk::sandbox
