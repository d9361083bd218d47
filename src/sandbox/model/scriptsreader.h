// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/objectreader.h"
#include "sandbox/model/scenario.h"

namespace shoptalk::sandbox {

/// Reads the scenario's `scripts`: how customers behave.
std::map<std::string, Script, std::less<>> readScripts(ObjectReader &scenario);
/// Reads the scenario's `lively`, if there is one.
std::optional<Lively> readLively(ObjectReader &scenario);

} // namespace shoptalk::sandbox
