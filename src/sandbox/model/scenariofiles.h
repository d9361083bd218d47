// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/scenario.h"

#include <string>
#include <vector>

namespace shoptalk::sandbox {

/// One sentence for each file that a scripted customer sends and that is not next to the scenario.
std::vector<std::string> missingFiles(const Scenario &scenario);

} // namespace shoptalk::sandbox
