// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace shoptalk::relay {

/// Lets this process open as many files and connections as the system allows; the initial limit is usually
/// lower.
void raiseDescriptorLimit();
/// How many connections it can have open besides its files and databases.
std::size_t possibleConnections();

} // namespace shoptalk::relay
