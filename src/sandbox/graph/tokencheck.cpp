// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/graph/tokencheck.h"

#include "crypto/bytes.h"
#include "crypto/digest.h"

#include <array>

namespace shoptalk::sandbox {

namespace {

struct TokenFault {
    std::string_view name;
    int subcode;
};

constexpr std::array tokenFaults = {
    TokenFault{"expired_token", 463}, TokenFault{"token_458", 458}, TokenFault{"token_459", 459},
    TokenFault{"token_460", 460},     TokenFault{"token_463", 463}, TokenFault{"token_464", 464},
    TokenFault{"token_467", 467},     TokenFault{"token_492", 492},
};

std::optional<int> faultOf(Faults &faults)
{
    for (const TokenFault &fault : tokenFaults) {
        if (faults.strike(fault.name))
            return fault.subcode;
    }
    if (faults.strike("token_invalid"))
        return 0;
    return {};
}

/// The app's own token in the form "id|secret".
bool isAppPair(const Platform &platform, std::string_view value)
{
    const std::string pair = platform.scenario.app.id + "|" + platform.appSecret;
    return crypto::equalInConstantTime(crypto::asBytes(value), crypto::asBytes(pair));
}

} // namespace

tl::expected<AccessToken, GraphError> checkToken(Platform &platform, std::string_view value)
{
    if (value.empty()) {
        const GraphError missing{401, 104, {}, "An access token is required to request this resource."};
        return tl::unexpected(missing);
    }
    if (isAppPair(platform, value))
        return AccessToken{AccessToken::Kind::App, std::string(value)};
    const std::optional<AccessToken> known = platform.logins.find(value);
    if (!known)
        return tl::unexpected(tokenError({}));
    if (known->removed)
        return tl::unexpected(tokenError(458));
    if (known->expiresAtS != 0 && platform.timeline.nowS() >= known->expiresAtS)
        return tl::unexpected(tokenError(463));
    if (known->kind != AccessToken::Kind::App) {
        if (const auto subcode = faultOf(platform.faults))
            return tl::unexpected(tokenError(subcode));
    }
    return *known;
}

std::string userIdOf(const AccessToken &token)
{
    switch (token.kind) {
    case AccessToken::Kind::User:
        return token.personId;
    case AccessToken::Kind::System:
        return std::string(systemUserId);
    case AccessToken::Kind::App:
        return {};
    }
    return {};
}

std::optional<GraphError> checkProof(const Platform &platform, const GraphCall &call)
{
    if (!call.has("appsecret_proof") || !call.token)
        return {};
    const crypto::HmacSha256 hmac(crypto::asBytes(platform.appSecret));
    const std::string expected = crypto::toHex(hmac.of(crypto::asBytes(call.token->value)));
    if (crypto::equalInConstantTime(crypto::asBytes(call.text("appsecret_proof")), crypto::asBytes(expected)))
        return {};
    GraphError error = invalidParameter("Invalid appsecret_proof provided in the API argument");
    error.type = "GraphMethodException";
    return error;
}

} // namespace shoptalk::sandbox
