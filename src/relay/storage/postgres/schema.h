// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay::postgres {

/// Version 1: the first tables, their row-level security, and the functions that look across workspaces.
extern const char *const firstTables;
extern const char *const firstPolicies;
extern const char *const firstFunctions;
/// Version 2: reading the events that reached nobody, to process them again.
extern const char *const unprocessedFunction;
/// Version 3: logins and sign-ups that wait for their answer.
extern const char *const pendingLogins;
/// Version 4: wake tokens, with which a locked console asks whether a customer has written.
extern const char *const wakeTokens;
/// Version 5: reading the audit trail.
extern const char *const auditLines;
/// Version 6: counting the events that reached nobody.
extern const char *const unprocessedFacts;
/// Version 7: each table is everybody's or can be distributed by workspace, the event log has a partition for
/// each month, and events that reached nobody have their own table.
extern const char *const tablesByWorkspace;
extern const char *const eventMonths;
extern const char *const functionsOfUnclaimed;
/// The eighth's: what each batch asks for costs less.
extern const char *const claimsInOnePlan;
/// Version 9: reading what waited for a claim a part at a time.
extern const char *const unclaimedInSlices;
/// Version 10: deleting old lines of the audit trail that strangers caused.
extern const char *const refusalsForgotten;

} // namespace shoptalk::relay::postgres
