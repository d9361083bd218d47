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
    /// A new one, from the operating system's generator.
    static RecoveryKey make();
    /// What a person typed; blanks, dashes and case don't matter. Errors: Malformed
    /// ("recovery_key_malformed": too short, too long or another sign; "recovery_key_mistyped": the check
    /// fails).
    static Result<RecoveryKey> read(const QString &typed);

    /// "XXXX-XXXX-…", for the person only; wipe it after use.
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
