// SPDX-License-Identifier: GPL-3.0-or-later
#include "convert/processlimits.h"

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace shoptalk::convert {

namespace {
constexpr rlim_t maxMemoryBytes = rlim_t(4) * 1024 * 1024 * 1024;
constexpr int politeness = 10;
} // namespace

void limitThisProcess(std::int64_t maxFileBytes, int maxProcessorSeconds)
{
    const rlimit noCore{0, 0};
    const rlimit memory{maxMemoryBytes, maxMemoryBytes};
    const rlimit file{rlim_t(maxFileBytes), rlim_t(maxFileBytes)};
    const rlimit time{rlim_t(maxProcessorSeconds), rlim_t(maxProcessorSeconds)};
    setrlimit(RLIMIT_CORE, &noCore);
    setrlimit(RLIMIT_CPU, &time);
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_FSIZE, &file);
    std::signal(SIGXFSZ, SIG_IGN); // writing then fails with an error
    [[maybe_unused]] const int level = nice(politeness); // an error leaves it as it is
}

} // namespace shoptalk::convert
