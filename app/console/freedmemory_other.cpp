// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/freedmemory.h"

namespace shoptalk {

/// On this platform only what its owner wipes (keys, tokens, passphrases) is certainly gone; see
/// docs/security.md.
void eraseFreedMemory() {}

} // namespace shoptalk
