// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/digest.h"

#include <algorithm>
#include <string_view>

namespace shoptalk::relay {

/// A hash as a column of either engine gives it; zeros where it is too short.
inline crypto::Digest hashIn(std::string_view column)
{
    crypto::Digest hash{};
    const crypto::BytesView bytes = crypto::asBytes(column);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return hash;
}

} // namespace shoptalk::relay
