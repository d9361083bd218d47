// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/clientaddress.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <optional>

namespace shoptalk::relay {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

/// "192.0.2.7:443" and "[2001:db8::7]:443" without brackets and port, as some proxies write them.
std::string_view withoutPort(std::string_view text)
{
    if (text.starts_with('['))
        return text.substr(1, text.find(']') == std::string_view::npos ? 0 : text.find(']') - 1);
    const std::size_t colon = text.find(':');
    return colon == text.rfind(':') ? text.substr(0, colon) : text;
}

/// The address in one form, whichever way it is written: an IPv4 address within IPv6 is IPv4. Nothing for
/// what is no address.
std::optional<boost::asio::ip::address> addressIn(std::string_view text)
{
    using namespace boost::asio::ip;
    boost::system::error_code error;
    const address parsed = make_address(std::string(text), error);
    if (error)
        return {};
    if (parsed.is_v6() && parsed.to_v6().is_v4_mapped())
        return make_address_v4(v4_mapped, parsed.to_v6());
    return parsed;
}

} // namespace

bool isAmong(const std::string &address, const std::vector<std::string> &addresses)
{
    const auto wanted = addressIn(address);
    return wanted && std::ranges::any_of(addresses, [&wanted](const std::string &known) {
               return addressIn(known) == wanted;
           });
}

std::string clientAddress(const http::Request &request, const std::vector<std::string> &trustedProxies)
{
    std::string client = request.remoteAddress;
    if (!isAmong(client, trustedProxies))
        return client;
    // Each proxy adds whom it saw at the end, some in a line of their own.
    const std::string lines = request.headers.joined("X-Forwarded-For");
    std::string_view forwarded = lines;
    while (!forwarded.empty() && isAmong(client, trustedProxies)) {
        const std::size_t comma = forwarded.rfind(',');
        const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
        const auto named = addressIn(withoutPort(trimmed(forwarded.substr(begin))));
        if (!named)
            return client;
        client = named->to_string();
        forwarded = forwarded.substr(0, comma == std::string_view::npos ? 0 : comma);
    }
    return client;
}

std::string networkOf(const std::string &address)
{
    using namespace boost::asio::ip;
    boost::system::error_code error;
    const auto parsed = make_address(address.substr(0, address.find('/')), error);
    if (error)
        return "unknown";
    if (parsed.is_v4() || parsed.to_v6().is_v4_mapped()) {
        auto bytes =
            (parsed.is_v4() ? parsed.to_v4() : make_address_v4(v4_mapped, parsed.to_v6())).to_bytes();
        bytes[3] = 0;
        return address_v4(bytes).to_string() + "/24";
    }
    auto bytes = parsed.to_v6().to_bytes();
    std::fill(bytes.begin() + 6, bytes.end(), static_cast<unsigned char>(0));
    return address_v6(bytes).to_string() + "/48";
}

} // namespace shoptalk::relay
