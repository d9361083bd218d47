// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/metaclient.h"

#include <boost/asio/awaitable.hpp>

/// The checks that reach the relay by its public address, and those that ask Meta.
namespace shoptalk::relay {

/// Whether the address is https with a certificate that the system trusts, and this relay answers there: it
/// returns the challenge of the verify handshake, as Meta would request it.
boost::asio::awaitable<std::vector<Finding>> checkPublicAddress(Settings settings);
/// Whether the pages for privacy, terms and data deletion can be reached, as Meta's review requires.
boost::asio::awaitable<std::vector<Finding>> checkPages(Settings settings);
/// Meta's facts about the app: whether its secret is valid, and where Meta sends webhooks.
boost::asio::awaitable<std::vector<Finding>> checkApp(Settings settings);
/// The permissions of a token; empty: none was given. `now` in Unix seconds.
boost::asio::awaitable<Finding> checkPermissions(Settings settings, std::string token, std::int64_t nowS);

} // namespace shoptalk::relay
