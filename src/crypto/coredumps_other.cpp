// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/coredumps.h"

#include <sys/resource.h>

namespace shoptalk::crypto {

void refuseCoreDumps()
{
    refuseCoreDumpFiles();
}

void refuseCoreDumpFiles()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace shoptalk::crypto
