// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/processusage.h"

#include <windows.h>
// After windows.h, which it needs.
#include <psapi.h>

namespace shoptalk::relay {

namespace {

constexpr double ticksPerSecond = 1e7;

double secondsOf(const FILETIME &time)
{
    ULARGE_INTEGER ticks{};
    ticks.LowPart = time.dwLowDateTime;
    ticks.HighPart = time.dwHighDateTime;
    return static_cast<double>(ticks.QuadPart) / ticksPerSecond;
}

} // namespace

ProcessUsage processUsage()
{
    const HANDLE self = ::GetCurrentProcess();
    ProcessUsage usage;
    PROCESS_MEMORY_COUNTERS memory{};
    if (::K32GetProcessMemoryInfo(self, &memory, sizeof memory) != 0)
        usage.residentBytes = static_cast<std::int64_t>(memory.WorkingSetSize);
    FILETIME began{};
    FILETIME ended{};
    FILETIME inSystem{};
    FILETIME inProgram{};
    if (::GetProcessTimes(self, &began, &ended, &inSystem, &inProgram) != 0)
        usage.processorSeconds = secondsOf(inSystem) + secondsOf(inProgram);
    DWORD handles = 0;
    if (::GetProcessHandleCount(self, &handles) != 0)
        usage.openFiles = handles;
    return usage;
}

} // namespace shoptalk::relay
