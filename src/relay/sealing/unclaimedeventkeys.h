// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"
#include "http/message.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::relay {

/// Seals what the relay itself has to open again, at any of its nodes, under keys from the app secrets, so
/// that it can't be read from the database alone. Thread-safe.
class UnclaimedEventKeys {
public:
    /// The first secret seals, each of them opens, so that a secret can be changed. What is sealed for one
    /// purpose can't be opened for another.
    UnclaimedEventKeys(const std::vector<std::string> &appSecrets, std::string_view purpose);
    ~UnclaimedEventKeys();
    UnclaimedEventKeys(const UnclaimedEventKeys &) = delete;
    UnclaimedEventKeys &operator=(const UnclaimedEventKeys &) = delete;

    /// `context` says what the text is sealed for, and is bound to it. Errors: Storage ("no_secret": there is
    /// no secret to seal with).
    http::Result<crypto::Bytes> seal(std::string_view text, std::string_view context) const;
    /// Nothing if it was changed, belongs to another context, or its secret is no longer known.
    std::optional<std::string> open(std::string_view sealed, std::string_view context) const;

private:
    std::vector<crypto::Bytes> m_keys;
};

} // namespace shoptalk::relay
