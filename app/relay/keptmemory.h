// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay {

/// Lets the process keep freed memory for the next webhook, where the C library would return it to the system
/// each time. Call it before the first thread.
void keepFreedMemory();

} // namespace shoptalk::relay
