// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace shoptalk::relay {

/// Lets this process open as many files and connections as it may at all: what it is given at first is less
/// as a rule.
void raiseDescriptorLimit();
/// How many connections it can have open beside its files and databases.
std::size_t possibleConnections();

} // namespace shoptalk::relay
