// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// Nothing if the components can be those of a template of this category. `handles` of media headers have to
/// be of complete uploads. Errors: 100, 2388040 (too long), 2388047, 2388072, 2388073 (form of header, body,
/// footer), 2388293 (too many variables), 2388299 (a variable first, last or next to another).
std::optional<GraphError> checkTemplateComponents(const json::array &components, const std::string &category,
                                                  bool isNamed, const Platform &platform);

/// Nothing if a template can have this name, language and category. Error: 100.
std::optional<GraphError> checkTemplateNames(const MessageTemplate &fresh);

} // namespace shoptalk::sandbox
