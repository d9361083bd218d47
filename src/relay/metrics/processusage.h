// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shoptalk::relay {

/// What this process uses of the computer; 0 where the system does not tell.
struct ProcessUsage {
    std::int64_t residentBytes = 0;
    double processorSeconds = 0;
    std::int64_t openFiles = 0; ///< On Windows, its handles.
};
ProcessUsage processUsage();

} // namespace shoptalk::relay
