// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/grapherror.h"
#include "sandbox/model/json.h"

#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::sandbox {

// What the checks of the parameters of a template share.

std::string lowerCase(std::string text);

/// 132000
GraphError wrongCount(std::string_view where, std::size_t given, std::size_t expected);
/// 132012
GraphError wrongFormat(const std::string &details);

/// The component of the request with that type (and index, for buttons), or null.
const json::object *partOf(const json::object &asked, std::string_view type,
                           std::optional<std::size_t> index = {});
/// Empty if the component is missing or has none.
const json::array &parametersOf(const json::object *part);

/// The text that a parameter puts in the place of a variable; nothing if it is no text, currency or date.
std::optional<std::string> textOfParameter(const json::value &parameter);
/// 132018 for a line break, a tab or more than four blanks in a row.
std::optional<GraphError> checkParameterText(std::string_view where, std::string_view text);

} // namespace shoptalk::sandbox
