// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/webhook/signature.h"

namespace shoptalk::relay {

namespace {

constexpr std::string_view scheme = "sha256=";

} // namespace

SignatureCheck::SignatureCheck(const std::vector<std::string> &appSecrets)
{
    for (const std::string &secret : appSecrets) {
        if (!secret.empty())
            m_secrets.emplace_back(crypto::asBytes(secret));
    }
}

SignatureCheck::Verdict SignatureCheck::check(std::optional<std::string_view> header,
                                              std::string_view body) const
{
    if (!header || header->empty())
        return Verdict::Missing;
    if (!header->starts_with(scheme))
        return Verdict::Wrong;
    const auto claimed = crypto::fromHex(header->substr(scheme.size()));
    if (!claimed)
        return Verdict::Wrong;
    bool matches = false;
    for (const crypto::HmacSha256 &secret : m_secrets) // All of them: the time tells nothing about which.
        matches |= crypto::equalInConstantTime(secret.of(crypto::asBytes(body)), *claimed);
    return matches ? Verdict::Valid : Verdict::Wrong;
}

} // namespace shoptalk::relay
