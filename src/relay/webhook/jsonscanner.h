// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Where things stand in a JSON text that is known to be valid. Boost.JSON gives values but not their places.
namespace shoptalk::relay::json {

/// The elements of an array, each without the white space around it; nothing if `text` is no array.
std::optional<std::vector<std::string_view>> elementsOf(std::string_view text);

/// The value of an object's member, the last of that name; nothing if `text` is no object or has no such
/// member. Names are compared as they are written.
std::optional<std::string_view> memberOf(std::string_view text, std::string_view name);

/// A member of a member …
std::optional<std::string_view> memberAt(std::string_view text, std::initializer_list<std::string_view> path);

/// What an identifier stands for, be it written as text or as a number; empty for anything else.
std::string identifierIn(std::optional<std::string_view> value);

} // namespace shoptalk::relay::json
