// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/webhook/webhooksplitter.h"

namespace shoptalk::relay {

/// What a repeated webhook is recognised by: the same for the same entries and changes in another order, as
/// Meta repeats them; of a body with one change it comes from the hash of its bytes. It begins with the
/// newest time that the body says, so that what comes together stands together in an index, however large
/// that is.
crypto::Digest fingerprintOf(const ParsedWebhook &webhook, const crypto::HmacSha256 &key);
/// The same of a part of it. One of Meta's samples is another one every minute: each press of the button
/// counts.
crypto::Digest fingerprintOf(const ParsedWebhook &whole, const RoutedWebhook &routed, Timestamp receivedAt,
                             const crypto::HmacSha256 &key);
/// Of a body that is no webhook.
crypto::Digest fingerprintOf(std::string_view body, const crypto::HmacSha256 &key);

/// How each fingerprint of that time begins; those of a later one are larger.
std::array<std::byte, 4> beginningOfFingerprints(std::optional<Timestamp> newestTime);
/// The time that a fingerprint begins with, to the second; nothing if the body said none.
std::optional<Timestamp> newestTimeOf(crypto::BytesView fingerprint);
/// How far what a body says may be ahead of this computer's clock.
constexpr std::chrono::hours clockDifference{24};

} // namespace shoptalk::relay
