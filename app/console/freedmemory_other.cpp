// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"

namespace shoptalk {

/// Does nothing on this platform. Only memory that its owner overwrites (keys, tokens, passphrases) is
/// certainly erased; see docs/security.md.
void eraseFreedMemory() {}

} // namespace shoptalk
