// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Overwrites what earlier calls left on the stack, and returns freed memory to the system. Memory that is
/// freed on the heap is overwritten at once if the platform allows that; see the file of each platform.
void eraseFreedMemory();

} // namespace shoptalk
