// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay::postgres {

/// The first version's tables, their row-level security, and the functions that look across workspaces.
extern const char *const firstTables;
extern const char *const firstPolicies;
extern const char *const firstFunctions;
/// The second's: what reached nobody, for those who try again.
extern const char *const unprocessedFunction;
/// The third's: logins and sign-ups that wait for their answer.
extern const char *const pendingLogins;
/// The fourth's: what a locked console may ask.
extern const char *const wakeTokens;
/// The fifth's: reading the audit trail.
extern const char *const auditLines;
/// The sixth's: what reached nobody, counted.
extern const char *const unprocessedFacts;
/// The seventh's: each table is everybody's or can be distributed by workspace, the event log has a partition
/// for each month, and what reached nobody has a table of its own.
extern const char *const tablesByWorkspace;
extern const char *const eventMonths;
extern const char *const functionsOfUnclaimed;
/// The eighth's: what each batch asks for costs less.
extern const char *const claimsInOnePlan;

} // namespace shoptalk::relay::postgres
