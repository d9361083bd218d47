// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/clientaddress.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>

namespace shoptalk::relay {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = std::min(text.find_first_not_of(" \t"), text.size());
    return text.substr(begin, text.find_last_not_of(" \t") + 1 - begin);
}

bool isAddress(const std::string &text)
{
    boost::system::error_code error;
    boost::asio::ip::make_address(text, error);
    return !error;
}

} // namespace

std::string clientAddress(const http::Request &request, const std::vector<std::string> &trustedProxies)
{
    const auto isTrusted = [&trustedProxies](const std::string &address) {
        return std::ranges::find(trustedProxies, address) != trustedProxies.end();
    };
    std::string client = request.remoteAddress;
    std::string_view forwarded = request.headers.get("X-Forwarded-For").value_or("");
    while (isTrusted(client) && !forwarded.empty()) {
        const std::size_t comma = forwarded.rfind(',');
        const std::size_t begin = comma == std::string_view::npos ? 0 : comma + 1;
        std::string named(trimmed(forwarded.substr(begin)));
        if (!isAddress(named))
            return client;
        client = std::move(named);
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
