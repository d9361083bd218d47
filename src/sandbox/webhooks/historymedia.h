// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"

#include <vector>

namespace shoptalk::sandbox {

/// The files of the past messages of a number, as `history` values that follow the conversations. Only files
/// of the last 14 days are sent. Source: Coexistence, webhooks of the field history.
std::vector<json::object> historyMediaValues(Platform &platform, const Number &number);

} // namespace shoptalk::sandbox
