// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Finds the places of values in a JSON text whose structure is valid. Boost.JSON gives values but not their
/// places, and refuses texts that Meta does send: with half a surrogate pair, raw control characters, or
/// bytes that are no UTF-8.
namespace shoptalk::relay::json {

/// True if brackets, strings, commas and colons are placed as in JSON, so that it is certain where each value
/// begins and ends. The content of strings, the form of numbers and the depth do not matter.
bool hasSoundStructure(std::string_view text);

/// The elements of an array, each without the white space around it; nothing if `text` is no array.
std::optional<std::vector<std::string_view>> elementsOf(std::string_view text);

/// The same for a list that may be missing around its only element, an object that is not empty.
std::optional<std::vector<std::string_view>> itemsOf(std::string_view text);

/// The value of an object's member, the last of that name; nothing if `text` is no object or has no such
/// member. Names are compared as they are written.
std::optional<std::string_view> memberOf(std::string_view text, std::string_view name);

/// The member of a member, and so on along the path.
std::optional<std::string_view> memberAt(std::string_view text, std::initializer_list<std::string_view> path);

/// An identifier, written as text or as a number: 1 to 128 visible characters of ASCII. Empty for anything
/// else, which no database could look up.
std::string identifierIn(std::optional<std::string_view> value);

} // namespace shoptalk::relay::json
