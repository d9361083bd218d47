// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/signature.h"

namespace shoptalk::relay {

namespace {

constexpr std::string_view scheme = "sha256=";

/// The digest that the header claims.
std::optional<crypto::Bytes> claimedIn(std::optional<std::string_view> header)
{
    if (!header || !header->starts_with(scheme))
        return {};
    auto claimed = crypto::fromHex(header->substr(scheme.size()));
    return claimed ? std::optional<crypto::Bytes>(std::move(*claimed)) : std::nullopt;
}

} // namespace

SignatureCheck::SignatureCheck(const std::vector<std::string> &appSecrets)
{
    for (const std::string &secret : appSecrets) {
        if (!secret.empty())
            m_secrets.emplace_back(crypto::asBytes(secret));
    }
}

bool SignatureCheck::isWellFormed(std::optional<std::string_view> header)
{
    const auto claimed = claimedIn(header);
    return claimed && claimed->size() == crypto::Digest().size();
}

SignatureCheck::State SignatureCheck::check(std::optional<std::string_view> header,
                                            std::string_view body) const
{
    if (!header || header->empty())
        return State::Missing;
    const auto claimed = claimedIn(header);
    if (!claimed)
        return State::Wrong;
    bool matches = false;
    for (const crypto::HmacSha256 &secret :
         m_secrets) // Always all of them, so that the time does not reveal which one matched.
        matches |= crypto::equalInConstantTime(secret.of(crypto::asBytes(body)), *claimed);
    return matches ? State::Valid : State::Wrong;
}

} // namespace shoptalk::relay
