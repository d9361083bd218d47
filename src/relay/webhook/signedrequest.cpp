// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/signedrequest.h"

#include "relay/api/input.h"

#include <boost/json/parse.hpp>

namespace shoptalk::relay {

namespace {

constexpr std::string_view algorithm = "HMAC-SHA256";

/// Meta writes ids as text; older callbacks had numbers.
std::string idIn(const boost::json::object &payload)
{
    const boost::json::value *const id = payload.if_contains("user_id");
    if (id && id->is_string())
        return std::string(id->get_string());
    if (id && id->is_int64())
        return std::to_string(id->get_int64());
    return {};
}

} // namespace

SignedRequestCheck::SignedRequestCheck(const std::vector<std::string> &appSecrets)
{
    for (const std::string &secret : appSecrets) {
        if (!secret.empty())
            m_secrets.emplace_back(crypto::asBytes(secret));
    }
}

bool SignedRequestCheck::isSigned(std::string_view payload, crypto::BytesView signature) const
{
    bool matches = false;
    for (const crypto::HmacSha256 &secret :
         m_secrets) // Always all of them, so that the time does not reveal which one matched.
        matches |= crypto::equalInConstantTime(secret.of(crypto::asBytes(payload)), signature);
    return matches;
}

std::optional<SignedRequest> SignedRequestCheck::open(std::string_view signedRequest) const
{
    const std::size_t dot = signedRequest.find('.');
    if (dot == std::string_view::npos)
        return {};
    const std::string_view encoded =
        signedRequest.substr(dot + 1); // The signature is that of the encoded text.
    const auto signature = crypto::fromBase64Url(signedRequest.substr(0, dot));
    if (!signature || !isSigned(encoded, *signature))
        return {};
    const auto payload = crypto::fromBase64Url(encoded);
    if (!payload)
        return {};
    const Input<boost::json::object> object = objectIn(crypto::asText(*payload));
    if (!object || !object->contains("algorithm") || object->at("algorithm") != boost::json::value(algorithm))
        return {};
    SignedRequest request;
    request.userId = idIn(*object);
    const boost::json::value *const issued = object->if_contains("issued_at");
    request.issuedAtS = issued && issued->is_int64() ? issued->get_int64() : 0;
    return isMetaId(request.userId) ? std::optional(request) : std::nullopt;
}

} // namespace shoptalk::relay
