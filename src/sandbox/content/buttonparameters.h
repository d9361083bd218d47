// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"
#include "sandbox/model/templates.h"

#include <optional>

namespace shoptalk::sandbox {

/// Nothing if the button components of `asked`, the `template` object of a message, fit the buttons of the
/// template. Errors: 131008 (no sub_type), 132000 (number of parameters), 132012 (sub_type, index or type of
/// a parameter), 132018 (text). Source: Cloud API, template messages.
std::optional<GraphError> checkButtonParameters(const json::object &asked, const MessageTemplate &about);

} // namespace shoptalk::sandbox
