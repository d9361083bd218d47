// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace shoptalk::relay {

/// UTC, whole milliseconds.
using Timestamp = std::chrono::sys_time<std::chrono::milliseconds>;
/// Gives the present time; tests use their own.
using Clock = std::function<Timestamp()>;

Timestamp systemNow();
std::int64_t toMilliseconds(Timestamp time);
Timestamp fromMilliseconds(std::int64_t sinceEpochMs);
/// "2026-11-22T10:00:00.123Z"
std::string toRfc3339Milliseconds(Timestamp time);
/// "2026-11-22T10:00:00Z"
std::string toRfc3339Seconds(Timestamp time);
/// Reads these two forms; nothing for anything else.
std::optional<Timestamp> fromRfc3339(const std::string &text);

} // namespace shoptalk::relay
