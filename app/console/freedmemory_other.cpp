// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"

namespace shoptalk {

/// Here only what is wiped by its owner (keys, tokens, passphrases) is sure to be gone; see docs/security.md.
void eraseFreedMemory() {}

} // namespace shoptalk
