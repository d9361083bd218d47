// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay::postgres {

// Any two numbers that nobody else uses. Appends share a lock that excludes claims: otherwise an event could
// be stored as unclaimed just after the claim took over the waiting events.
constexpr const char *lockAgainstClaiming = "SELECT pg_advisory_xact_lock_shared(7465002)";
constexpr const char *lockAgainstAppending = "SELECT pg_advisory_xact_lock(7465002)";

} // namespace shoptalk::relay::postgres
