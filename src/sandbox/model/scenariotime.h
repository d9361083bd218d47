// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace shoptalk::sandbox {

/// The moment that a scenario's time means, as Unix time: "-2d 14:05" (a time of day in the computer's own
/// zone, so many days ago), "-40m", "-3h", "-2d" (before `nowS`), or "+5m", "+30s" (after `previousS`, the
/// previous message). Nothing if the text is none of these.
std::optional<std::int64_t> momentOf(std::string_view text, std::int64_t nowS, std::int64_t previousS);

/// "20s", "1500ms" or "2m".
std::optional<std::chrono::milliseconds> durationOf(std::string_view text);

} // namespace shoptalk::sandbox
