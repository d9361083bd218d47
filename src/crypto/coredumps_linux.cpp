// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/coredumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace shoptalk::crypto {

void refuseCoreDumps()
{
    refuseCoreDumpFiles();
    ::prctl(PR_SET_DUMPABLE, 0);
}

void refuseCoreDumpFiles()
{
    // One byte is too little for any dump. Unlike 0 it also keeps the kernel from starting the program that
    // takes dumps through a pipe, such as systemd-coredump. Source: Linux, fs/coredump.c.
    const rlimit one{1, 1};
    const rlimit none{0, 0};
    if (::setrlimit(RLIMIT_CORE, &one) != 0)
        ::setrlimit(RLIMIT_CORE, &none);
}

} // namespace shoptalk::crypto
