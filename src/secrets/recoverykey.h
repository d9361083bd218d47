// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"

#include <QString>

namespace shoptalk {

/// A key of 128 bits for paper: 28 letters and digits in groups of four, the last two a check. There are no
/// look-alikes: O is read as 0, I and L as 1.
class RecoveryKey {
public:
    /// Creates a new key with the operating system's random generator.
    static RecoveryKey make();
    /// Reads a typed key. Spaces, dashes and case are ignored. Errors: Malformed
    /// ("recovery_key_malformed": too short, too long, or an unknown character; "recovery_key_mistyped": the
    /// check fails).
    static Result<RecoveryKey> read(const QString &typed);

    /// The key as "XXXX-XXXX-…", to show to the person. Wipe it after use.
    Secret words() const;
    const Secret &bytes() const { return m_bytes; }

private:
    explicit RecoveryKey(Secret bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret m_bytes;
};

} // namespace shoptalk
