// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay::postgres {

/// The first version's tables, their row-level security, and the functions that look across workspaces.
extern const char *const firstTables;
extern const char *const firstPolicies;
extern const char *const firstFunctions;

} // namespace shoptalk::relay::postgres
