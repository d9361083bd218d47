// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <algorithm>
#include <string_view>

namespace shoptalk::relay {

/// A hash from a column of either engine; filled up with zeros if it is too short.
inline crypto::Digest hashIn(std::string_view column)
{
    crypto::Digest hash{};
    const crypto::BytesView bytes = crypto::asBytes(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

} // namespace shoptalk::relay
