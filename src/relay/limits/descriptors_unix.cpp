// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/descriptors.h"

#include <sys/resource.h>

namespace shoptalk::relay {

namespace {

/// For the database, Redis, requests to Meta and the event loop.
constexpr std::size_t otherDescriptors = 128;

} // namespace

void raiseDescriptorLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit); // If it fails, the lower limit stays and is used.
}

std::size_t possibleConnections()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    const std::size_t descriptors = limit.rlim_cur;
    return descriptors > 2 * otherDescriptors ? descriptors - otherDescriptors : descriptors / 2;
}

} // namespace shoptalk::relay
