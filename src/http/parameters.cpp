// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"
#include "http/percentcoding.h"

#include <boost/url/encode.hpp>
#include <boost/url/pct_string_view.hpp>
#include <boost/url/rfc/unreserved_chars.hpp>

#include <algorithm>

namespace shoptalk::http {

namespace {

/// The options for decoding percent escapes; `+` is a space only if `plus` says so.
boost::urls::encoding_opts options(PlusSign plus)
{
    boost::urls::encoding_opts chosen;
    chosen.space_as_plus = plus == PlusSign::IsSpace;
    return chosen;
}

std::string percentEncoded(std::string_view text)
{
    return boost::urls::encode(text, boost::urls::unreserved_chars);
}

} // namespace

std::optional<std::string> percentDecoded(std::string_view encoded, PlusSign plus)
{
    const auto readable = boost::urls::make_pct_string_view(encoded);
    if (!readable)
        return {};
    return readable->decode(options(plus));
}

Parameters parseParameters(std::string_view encoded)
{
    Parameters parameters;
    while (!encoded.empty()) {
        const std::string_view pair = encoded.substr(0, encoded.find('&'));
        encoded.remove_prefix(std::min(encoded.size(), pair.size() + 1));
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        const auto name = percentDecoded(pair.substr(0, equals), PlusSign::IsSpace);
        const auto value = percentDecoded(pair.substr(std::min(equals + 1, pair.size())), PlusSign::IsSpace);
        if (name && value)
            parameters.insert_or_assign(*name, *value);
    }
    return parameters;
}

std::string encodeParameters(const Parameters &parameters)
{
    std::string encoded;
    for (const auto &[name, value] : parameters) {
        if (!encoded.empty())
            encoded.push_back('&');
        encoded += percentEncoded(name) + '=' + percentEncoded(value);
    }
    return encoded;
}

} // namespace shoptalk::http
