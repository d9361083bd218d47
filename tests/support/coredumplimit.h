// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <sys/resource.h>

/// The limit for core dumps of a program. Linux only.
namespace shoptalk::test {

/// Lets this program, and those that it starts, write dumps as large as the system allows.
inline void allowCoreDumps()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_CORE, &limit);
}

/// The limit of a running program in bytes; -1 if there is no limit or no such program.
inline std::int64_t maxCoreDumpBytes(std::int64_t processId)
{
    std::ifstream limits("/proc/" + std::to_string(processId) + "/limits");
    const std::string all{std::istreambuf_iterator<char>(limits), {}};
    const std::string name = "Max core file size";
    const std::size_t begin = all.find(name);
    if (begin == std::string::npos)
        return -1;
    const std::size_t soft = all.find_first_not_of(' ', begin + name.size());
    return all.compare(soft, 9, "unlimited") == 0 ? -1 : std::stoll(all.substr(soft));
}

/// Returns true if a crash of it writes nothing: a limit below one page allows no dump.
inline bool writesNoCoreDump(std::int64_t processId)
{
    const std::int64_t bytes = maxCoreDumpBytes(processId);
    return bytes == 0 || bytes == 1;
}

} // namespace shoptalk::test
