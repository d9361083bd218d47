// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/clientaddress.h"

#include <boost/asio/ip/address.hpp>

#include <algorithm>
#include <charconv>
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

/// The address in one form, whichever way it is written: an IPv4 address within IPv6 becomes IPv4. Nothing if
/// the text is no address.
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

/// An address and how many of its first bits count.
struct Network {
    boost::asio::ip::address address;
    unsigned bits = 0;
};

std::optional<unsigned> numberIn(std::string_view text)
{
    unsigned number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size())
        return {};
    return number;
}

/// "10.0.0.0/8"; for a single address all bits count. IPv4 within IPv6 becomes IPv4, also in the length:
/// "::ffff:10.0.0.0/104" is "10.0.0.0/8".
std::optional<Network> networkIn(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const std::string_view addressText = text.substr(0, slash);
    const auto address = addressIn(addressText);
    if (!address)
        return {};
    const unsigned longest = address->is_v4() ? 32 : 128;
    if (slash == std::string_view::npos)
        return Network{*address, longest};
    const auto bits = numberIn(text.substr(slash + 1));
    const unsigned mappedBits = address->is_v4() && addressText.find(':') != std::string_view::npos ? 96 : 0;
    if (!bits || *bits < mappedBits || *bits - mappedBits > longest)
        return {};
    return Network{*address, *bits - mappedBits};
}

template <class Bytes>
bool haveSameBeginning(const Bytes &one, const Bytes &other, unsigned bits)
{
    const std::size_t whole = bits / 8;
    const unsigned rest = bits % 8;
    if (!std::equal(one.begin(), one.begin() + whole, other.begin()))
        return false;
    return rest == 0 || ((one[whole] ^ other[whole]) >> (8 - rest)) == 0;
}

bool holds(const Network &network, const boost::asio::ip::address &address)
{
    if (network.address.is_v4() != address.is_v4())
        return false;
    if (address.is_v4())
        return haveSameBeginning(network.address.to_v4().to_bytes(), address.to_v4().to_bytes(),
                                 network.bits);
    return haveSameBeginning(network.address.to_v6().to_bytes(), address.to_v6().to_bytes(), network.bits);
}

} // namespace

bool isAddressOrNetwork(std::string_view text)
{
    return networkIn(text).has_value();
}

bool isAmong(const std::string &address, const std::vector<std::string> &networks)
{
    const auto wanted = addressIn(address);
    return wanted && std::ranges::any_of(networks, [&wanted](const std::string &text) {
               const auto network = networkIn(text);
               return network && holds(*network, *wanted);
           });
}

std::string clientAddress(const http::Request &request, const std::vector<std::string> &trustedProxies)
{
    std::string client = request.remoteAddress;
    if (!isAmong(client, trustedProxies))
        return client;
    // Each proxy appends the address of its peer, some in a line of their own.
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
