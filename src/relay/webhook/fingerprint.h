// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"
#include "relay/webhook/parting.h"

namespace shoptalk::relay {

/// What a repeated webhook is recognised by: the same for the same entries and changes in another order, as
/// Meta repeats them; of a body with one change it is the hash of its bytes.
crypto::Digest fingerprintOf(const ParsedWebhook &webhook, const crypto::HmacSha256 &key);
/// The same of a part of it.
crypto::Digest fingerprintOf(const ParsedWebhook &whole, const Parcel &parcel, const crypto::HmacSha256 &key);

} // namespace shoptalk::relay
