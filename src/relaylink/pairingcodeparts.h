// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secret.h"

#include <QString>

#include <optional>

namespace shoptalk {

/// What a person types to pair a desktop: the relay's code, and after it, if another desktop made it, the
/// secret that opens the workspace's key. The secret never goes to the relay.
struct PairingCodeParts {
    QString code; ///< "K7QM2XRP"
    Secret handover; ///< 20 characters of Crockford's base32; empty for a code of the relay's operator.

    /// As it was typed: any case, dashes and spaces optional, O for 0, I and L for 1. Nothing for another
    /// length: such a text must not go to the relay, as it may hold most of a secret.
    static std::optional<PairingCodeParts> parse(const QString &typed);
};

/// A new secret of 100 bits. Nobody who holds the wrapped key can try them all.
Secret newHandoverSecret();
/// Both as one text to show: "K7QM-2XRP-…" in groups of four.
QString shownPairingCode(const QString &code, const Secret &handover);

} // namespace shoptalk
