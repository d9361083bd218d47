// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"

#include <optional>

namespace shoptalk::sandbox {

/// Nothing if the BUTTONS component of a template is valid. Errors: 100, 2388040.
std::optional<GraphError> checkTemplateButtons(const json::object &component);

} // namespace shoptalk::sandbox
