// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace shoptalk {

/// Makes a base address from what a person typed: "relay.example" → "https://relay.example".
/// Errors: Malformed (RelayAddressInvalid; RelayAddressInsecure: http beyond this computer).
Result<QUrl> parseRelayAddress(const QString &text);

/// The address of `path`, which begins with a slash or is empty, below the relay's own.
QUrl addressBelow(const QUrl &base, const QString &path);

} // namespace shoptalk
