// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/graph/graphcall.h"

namespace shoptalk::sandbox {

/// A request as a call: version and path parted, the parameters of query, form and JSON body in one. Errors:
/// 2500 (no such version), 100 (a body that is not JSON).
tl::expected<GraphCall, GraphError> graphCallOf(const http::Request &request);

/// The token of a request: the header's, else the parameter's; empty if there is none.
std::string tokenOf(const http::Request &request, const GraphCall &call);

/// 2500: there is nothing at this path.
GraphError unknownPath(std::string_view path);

} // namespace shoptalk::sandbox
