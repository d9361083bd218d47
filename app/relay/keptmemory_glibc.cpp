// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptmemory.h"

#include <malloc.h>

namespace shoptalk::relay {

/// The size up to which freed memory at the top of a thread's heap is kept. With glibc's default of 128 KiB,
/// nearly every webhook returns memory to the system and requests it again, which costs more than storing the
/// webhook.
void keepFreedMemory()
{
    constexpr int keptBytes = 16 * 1024 * 1024;
    ::mallopt(M_TRIM_THRESHOLD, keptBytes);
}

} // namespace shoptalk::relay
