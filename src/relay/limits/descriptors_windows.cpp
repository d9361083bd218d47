// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/limits/descriptors.h"

namespace shoptalk::relay {

void raiseDescriptorLimit() {}

std::size_t possibleConnections()
{
    constexpr std::size_t connections = 10'000; // Windows sets no limit; its memory does, at far more.
    return connections;
}

} // namespace shoptalk::relay
