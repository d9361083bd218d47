// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/metrics/processusage.h"

#include <ctime>
#include <filesystem>
#include <fstream>
#include <unistd.h>

namespace shoptalk::relay {

ProcessUsage processUsage()
{
    std::ifstream memory("/proc/self/statm");
    std::int64_t pages = 0;
    std::int64_t resident = 0;
    memory >> pages >> resident;
    timespec spent{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &spent);
    std::error_code error;
    std::filesystem::directory_iterator open("/proc/self/fd", error);
    return {resident * ::sysconf(_SC_PAGESIZE),
            static_cast<double>(spent.tv_sec) + static_cast<double>(spent.tv_nsec) / 1e9,
            error ? 0 : std::distance(begin(open), end(open))};
}

} // namespace shoptalk::relay
