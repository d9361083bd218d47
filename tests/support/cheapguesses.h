// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/scrypt.h"

namespace shoptalk::test {

/// A low cost for tests with many passphrases that do not test the cost.
inline constexpr crypto::ScryptCost cheapGuesses{4, 8, 1};

} // namespace shoptalk::test
