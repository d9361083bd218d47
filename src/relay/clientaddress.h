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
/// ("::ffff:127.0.0.1" is 127.0.0.1). What is neither an address nor a network holds nobody.
bool isAmong(const std::string &address, const std::vector<std::string> &networks);

/// Who asks: the peer, or what X-Forwarded-For says where the peer is a proxy that is trusted (see isAmong).
/// Of that list, all lines of it, only what trusted proxies added counts: the last address that is none of
/// them.
std::string clientAddress(const http::Request &request, const std::vector<std::string> &trustedProxies);

/// The network an address belongs to, as it stands in logs and the audit trail, which name no person: the
/// first 24 bits of IPv4, 48 of IPv6. "unknown" for what is no address.
std::string networkOf(const std::string &address);

} // namespace shoptalk::relay
