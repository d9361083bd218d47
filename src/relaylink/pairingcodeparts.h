// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// The text that a person types to pair a desktop: the relay's code, followed by the secret that opens the
/// workspace's key if another desktop created the code. The secret is never sent to the relay.
struct PairingCodeParts {
    QString code; ///< "K7QM2XRP"
    Secret handover; ///< 20 characters of Crockford's base32; empty for a code from the relay's operator.

    /// Reads the typed text: case, dashes and spaces do not matter, and O counts as 0, I and L as 1. Nothing
    /// for another length: such a text must not be sent to the relay, because it may contain most of a
    /// secret.
    static std::optional<PairingCodeParts> parse(const QString &typed);
};

/// A new secret of 100 bits, too many to try all of them on the wrapped key.
Secret newHandoverSecret();
/// Both as one text to show: "K7QM-2XRP-…" in groups of four.
QString shownPairingCode(const QString &code, const Secret &handover);

} // namespace shoptalk
