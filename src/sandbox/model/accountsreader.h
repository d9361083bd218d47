// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/objectreader.h"
#include "sandbox/model/scenario.h"

namespace shoptalk::sandbox {

/// Reads the scenario's `businesses`, with their WhatsApp accounts and numbers.
std::vector<Business> readBusinesses(ObjectReader &scenario);

} // namespace shoptalk::sandbox
