// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shoptalk::convert {

/// Limits the resources of this process, so that no file can exhaust the computer, and lowers its priority.
/// `maxFileBytes` is for each file that it writes; after `maxProcessorSeconds` of all its threads together,
/// the system ends it.
void limitThisProcess(std::int64_t maxFileBytes, int maxProcessorSeconds);

} // namespace shoptalk::convert
