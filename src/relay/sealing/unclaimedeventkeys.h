// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"
#include "http/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// Seals what the relay itself has to open again, at any of its nodes: under keys that come from the app
/// secrets, so that the database alone does not show it. Thread-safe.
class UnclaimedEventKeys {
public:
    /// The first secret seals, each of them opens: so a secret can be changed. What is sealed for one purpose
    /// opens for no other.
    UnclaimedEventKeys(const std::vector<std::string> &appSecrets, std::string_view purpose);
    ~UnclaimedEventKeys();
    UnclaimedEventKeys(const UnclaimedEventKeys &) = delete;
    UnclaimedEventKeys &operator=(const UnclaimedEventKeys &) = delete;

    /// `context` says what it is sealed for, and is bound in. Errors: Storage ("no_secret": there is nothing
    /// to seal with).
    http::Result<crypto::Bytes> seal(std::string_view text, std::string_view context) const;
    /// Nothing if it was changed, is of another context, or its secret is no longer known.
    std::optional<std::string> open(std::string_view sealed, std::string_view context) const;

private:
    std::vector<crypto::Bytes> m_keys;
};

} // namespace shoptalk::relay
