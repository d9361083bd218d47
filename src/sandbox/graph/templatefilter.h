// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/fields.h"
#include "sandbox/graph/graphcall.h"
#include "sandbox/model/templates.h"

namespace shoptalk::sandbox {

/// True if a template is of those that a list asks for: `status`, `name`, `language`, `category`,
/// `quality_score`, `name_or_content`.
bool isAskedFor(const MessageTemplate &about, const GraphCall &call);

/// A template as the Graph API tells it.
GraphNode templateNode(const MessageTemplate &about);

} // namespace shoptalk::sandbox
