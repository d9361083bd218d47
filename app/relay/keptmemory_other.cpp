// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptmemory.h"

namespace shoptalk::relay {

void keepFreedMemory() {}

} // namespace shoptalk::relay
