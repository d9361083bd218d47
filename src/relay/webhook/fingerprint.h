// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/webhook/webhooksplitter.h"

namespace shoptalk::relay {

/// The hash that a repeated webhook is recognised by: it is the same for the same entries and changes in
/// another order, in which Meta may repeat them; for a body with one change it comes from the hash of its
/// bytes. It begins with the newest time in the body, so that webhooks of the same time are close together in
/// an index, however large that is.
crypto::Digest fingerprintOf(const ParsedWebhook &webhook, const crypto::HmacSha256 &key);
/// The same for a part of a webhook. One of Meta's samples gets another hash every minute, so that each press
/// of the button counts.
crypto::Digest fingerprintOf(const ParsedWebhook &whole, const RoutedWebhook &routed, Timestamp receivedAt,
                             const crypto::HmacSha256 &key);
/// The same for a body that is no webhook.
crypto::Digest fingerprintOf(std::string_view body, const crypto::HmacSha256 &key);

/// The first bytes of each fingerprint of that time; those of a later one are larger.
std::array<std::byte, 4> beginningOfFingerprints(std::optional<Timestamp> newestTime);
/// The time that a fingerprint begins with, to the second; nothing if the body has none.
std::optional<Timestamp> newestTimeOf(crypto::BytesView fingerprint);
/// How far the times in a body may be ahead of this computer's clock.
constexpr std::chrono::hours clockDifference{24};

} // namespace shoptalk::relay
