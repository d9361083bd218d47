// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/metaclient.h"

#include <boost/asio/awaitable.hpp>

/// The checks that go out and come back in by the relay's public address, and those that ask Meta.
namespace shoptalk::relay {

/// https with a certificate that the system trusts, answered by this relay: it hands the verify handshake's
/// challenge back, as Meta would ask for it.
boost::asio::awaitable<std::vector<Finding>> checkPublicAddress(Settings settings);
/// Privacy, terms and data deletion, as Meta's review and the customers find them.
boost::asio::awaitable<std::vector<Finding>> checkPages(Settings settings);
/// What Meta says of the app: its secret, and where it sends webhooks.
boost::asio::awaitable<std::vector<Finding>> checkApp(Settings settings);
/// The permissions of a token; empty: none was given. `now` in Unix seconds.
boost::asio::awaitable<Finding> checkPermissions(Settings settings, std::string token, std::int64_t nowS);

} // namespace shoptalk::relay
