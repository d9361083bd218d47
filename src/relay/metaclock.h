// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/timestamp.h"

#include <boost/asio/awaitable.hpp>

#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// What an HTTP `Date` header says; nothing for another form. Source: RFC 9110, 5.6.7, IMF-fixdate.
std::optional<Timestamp> fromHttpDate(std::string_view text);

/// The time at Meta, from the `Date` header of whatever it answers; nothing if it does not answer or say.
/// `graphUrl` as meta.graph_url; to the second, at most 5 seconds late.
boost::asio::awaitable<std::optional<Timestamp>> askMetaTime(std::string graphUrl);
/// The same on the calling thread, which waits.
std::optional<Timestamp> waitForMetaTime(const std::string &graphUrl);

} // namespace shoptalk::relay
