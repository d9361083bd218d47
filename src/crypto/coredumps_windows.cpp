// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/coredumps.h"

#include <windows.h>

namespace shoptalk::crypto {

void refuseCoreDumps()
{
    refuseCoreDumpFiles();
}

void refuseCoreDumpFiles()
{
    // Windows Error Reporting, which would create and send a dump, is no longer called.
    ::SetErrorMode(::GetErrorMode() | SEM_NOGPFAULTERRORBOX);
}

} // namespace shoptalk::crypto
