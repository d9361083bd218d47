// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>

namespace shoptalk::sandbox {

namespace json = boost::json;

/// Serialised as Meta does for webhooks: ASCII only, `\uXXXX` in lower-case hex (a surrogate pair beyond the
/// basic plane), and `/` as `\/`.
std::string asciiJson(const json::value &value);

/// The text of a string field; empty if there is none.
std::string textIn(const json::object &object, std::string_view field);
/// The object in a field, or null.
const json::object *objectIn(const json::object &object, std::string_view field);

} // namespace shoptalk::sandbox
