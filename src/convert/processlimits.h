// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shoptalk::convert {

/// Limits the resources of this process, so that no file can exhaust the computer, and lowers its priority.
/// `maxFileBytes` is for each file that it writes.
void limitThisProcess(std::int64_t maxFileBytes);

} // namespace shoptalk::convert
