// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shoptalk::convert {

/// Limits what this process may use, so that no file can exhaust the computer, and gives other programs the
/// right of way. `maxFileBytes` is for each file that it writes.
void limitThisProcess(std::int64_t maxFileBytes);

} // namespace shoptalk::convert
