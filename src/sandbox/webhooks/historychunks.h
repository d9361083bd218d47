// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"

#include <vector>

namespace shoptalk::sandbox {

/// The past conversations of a number as the `history` values in which the phone app sends them: phase 0
/// is the last day, 1 up to 90 days, 2 up to 180; each in chunks with a running order and the progress.
/// Source: Coexistence.
std::vector<json::object> historyValues(const Platform &platform, const Number &number);

/// The newest text that each customer sent in the last day, as the `messages` values of new messages. They
/// open the customers' windows if the scenario says that past messages do, because history alone does not.
std::vector<json::object> windowValues(const Platform &platform, const Number &number);

/// The value that is sent instead when the owner shares no history: error 2593109.
json::object historyRefusedValue(const Number &number);

/// The phone book as one `smb_app_state_sync` value; nothing if it is empty.
std::vector<json::object> phoneBookValues(const Platform &platform, const Number &number);

} // namespace shoptalk::sandbox
