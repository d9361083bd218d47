// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// True for "10.0.0.1", "::1", "10.0.0.0/8" and "2001:db8::/32".
bool isAddressOrNetwork(std::string_view text);

/// True if it is one of these addresses or lies in one of these networks, in whichever way either is written
/// ("::ffff:127.0.0.1" is 127.0.0.1). An entry that is neither an address nor a network matches none.
bool isAmong(const std::string &address, const std::vector<std::string> &networks);

/// The client's address: the peer, or the one in X-Forwarded-For if the peer is a trusted proxy (see
/// isAmong). In that list, all lines together, only what trusted proxies added counts: the last address that
/// is none of them.
std::string clientAddress(const http::Request &request, const std::vector<std::string> &trustedProxies);

/// The network of an address, for logs and the audit trail, which name no person: the first 24 bits of IPv4,
/// 48 of IPv6. "unknown" if the text is no address.
std::string networkOf(const std::string &address);

} // namespace shoptalk::relay
