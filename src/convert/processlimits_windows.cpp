// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/processlimits.h"

#include <windows.h>

namespace shoptalk::convert {

namespace {
constexpr SIZE_T maxMemoryBytes = SIZE_T(4) * 1024 * 1024 * 1024;
constexpr LONGLONG ticksPerSecond = 10'000'000; ///< Of 100 ns.
} // namespace

/// Windows has no limit for the size of a file.
void limitThisProcess(std::int64_t, int maxProcessorSeconds)
{
    SetPriorityClass(GetCurrentProcess(), BELOW_NORMAL_PRIORITY_CLASS);
    const HANDLE job = CreateJobObjectW(nullptr, nullptr); // exists until the process ends
    if (job == nullptr)
        return;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_TIME | JOB_OBJECT_LIMIT_PROCESS_MEMORY
        | JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.PerProcessUserTimeLimit.QuadPart = maxProcessorSeconds * ticksPerSecond;
    limits.ProcessMemoryLimit = maxMemoryBytes;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof(limits));
    AssignProcessToJobObject(job, GetCurrentProcess());
}

} // namespace shoptalk::convert
