// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::relay::postgres {

// Any two numbers that nobody else uses. Who appends shares a lock with the others who do and excludes who
// claims: else an event could be kept as unclaimed just after the claim has taken what was waiting.
constexpr const char *lockAgainstClaiming = "SELECT pg_advisory_xact_lock_shared(7465002)";
constexpr const char *lockAgainstAppending = "SELECT pg_advisory_xact_lock(7465002)";

} // namespace shoptalk::relay::postgres
