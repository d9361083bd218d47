// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/platform.h"

namespace shoptalk::sandbox {

/// The platform's state for tests: time, faults, permissions, subscriptions, and each conversation's
/// messages. No token and no code.
json::value platformState(const Platform &platform);

} // namespace shoptalk::sandbox
