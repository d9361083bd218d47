// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/scrypt.h"

namespace shoptalk::test {

/// For tests with many passphrases that are about something else than their cost.
inline constexpr crypto::ScryptCost cheapGuesses{4, 8, 1};

} // namespace shoptalk::test
