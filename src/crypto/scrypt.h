// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/bytes.h"

namespace shoptalk::crypto {

/// The cost of trying one passphrase: 2^logN · r · 128 bytes of memory, p times.
struct ScryptCost {
    int logN = 17; ///< 128 MiB with r = 8, which takes some tenths of a second.
    int r = 8;
    int p = 1;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

inline constexpr std::size_t scryptKeyBytes = 32;

/// Derives a key of scryptKeyBytes bytes from a passphrase; wipe it after use. Never call it on the GUI
/// thread, because it is slow on purpose. Faults: Malformed (a cost above 1 GiB or below 1). Source: RFC
/// 7914.
Result<Bytes> scrypt(BytesView passphrase, BytesView salt, const ScryptCost &cost);

} // namespace shoptalk::crypto
