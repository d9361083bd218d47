// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/objectreader.h"
#include "sandbox/model/scenario.h"

namespace shoptalk::sandbox {

/// Reads the scenario's `groups`, which were all made thirty days ago.
std::vector<Group> readGroups(ObjectReader &scenario, std::int64_t nowS);
/// Reads the scenario's `customers` with their past messages, which end before `nowS`.
std::vector<Customer> readCustomers(ObjectReader &scenario, std::int64_t nowS);

} // namespace shoptalk::sandbox
