// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QUrl>

namespace shoptalk {

/// `text` as a person types it, brought to a base address: "relay.example" → "https://relay.example".
/// Errors: Malformed (RelayAddressInvalid; RelayAddressInsecure: http beyond this computer).
Result<QUrl> parseRelayAddress(const QString &text);

/// The address of `path`, which begins with a slash or is empty, below the relay's own.
QUrl addressBelow(const QUrl &base, const QString &path);

} // namespace shoptalk
