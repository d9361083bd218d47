// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <optional>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// Checks that a body comes from Meta. Source: Graph API, webhooks, "Validating payloads".
class SignatureCheck {
public:
    enum class State { Valid, Missing, Wrong };

    /// Several secrets are valid at once while one is being changed; empty ones are left out.
    explicit SignatureCheck(const std::vector<std::string> &appSecrets);

    /// False for a header that can't match any body, so that the body need not be read.
    static bool isWellFormed(std::optional<std::string_view> header);
    /// `header` is X-Hub-Signature-256, "sha256=<hex>"; `body` the exact bytes that came.
    State check(std::optional<std::string_view> header, std::string_view body) const;

private:
    std::vector<crypto::HmacSha256> m_secrets;
};

} // namespace shoptalk::relay
