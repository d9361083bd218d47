// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// The content of a callback of Meta about a person.
struct SignedRequest {
    std::string userId; ///< App-scoped; digits.
    std::int64_t issuedAtS = 0; ///< Unix seconds; 0 if it is missing.
};

/// Checks that a `signed_request` comes from Meta. Source: Data Deletion Request Callback.
class SignedRequestCheck {
public:
    /// Every secret that is valid; empty ones are left out.
    explicit SignedRequestCheck(const std::vector<std::string> &appSecrets);

    /// The content; nothing if the signature, the algorithm or the form is wrong.
    std::optional<SignedRequest> open(std::string_view signedRequest) const;

private:
    bool isSigned(std::string_view payload, crypto::BytesView signature) const;
    std::vector<crypto::HmacSha256> m_secrets;
};

} // namespace shoptalk::relay
