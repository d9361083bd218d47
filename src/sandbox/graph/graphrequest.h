// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/graph/graphcall.h"

namespace shoptalk::sandbox {

/// Reads a request as a call: version, path, and the parameters of query, form and JSON body together.
/// Errors: 2500 (no such version), 100 (a body that is not JSON).
tl::expected<GraphCall, GraphError> graphCallOf(const http::Request &request);

/// The token of a request, from the header or else from the parameter; empty if there is none.
std::string tokenOf(const http::Request &request, const GraphCall &call);

/// 2500: there is nothing at this path.
GraphError unknownPath(std::string_view path);

} // namespace shoptalk::sandbox
