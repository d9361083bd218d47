// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/templates.h"
#include "sandbox/model/uploads.h"

namespace shoptalk::sandbox {

/// True if a template matches the filters of a call: `status`, `name`, `language`, `category`,
/// `quality_score`, `name_or_content`.
bool isAskedFor(const MessageTemplate &about, const GraphCall &call);

/// A template in the form of the Graph API. Addresses of files begin with `baseUrl`.
GraphNode templateNode(const MessageTemplate &about, const Uploads &uploads, const std::string &baseUrl);

} // namespace shoptalk::sandbox
