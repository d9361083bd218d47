// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Overwrites what the calls before left on the stack, and gives freed memory back to the system. What is
/// freed on the heap is overwritten at once where the platform lets us (see the file of the platform).
void eraseFreedMemory();

} // namespace shoptalk
