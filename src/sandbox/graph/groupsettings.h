// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/scenario.h"
#include "sandbox/webhooks/groupwebhooks.h"

#include <tl/expected.hpp>

namespace shoptalk::sandbox {

/// The group that a call asks for, without an id. Error: 100, naming what is missing or too long.
tl::expected<Group, GraphError> wantedGroup(const GraphCall &call, std::int64_t nowS);

/// The changes that a call asks for. Errors: 100, 131209 and 131210 (the picture).
tl::expected<GroupSettings, GraphError> wantedSettings(const GraphCall &call);

} // namespace shoptalk::sandbox
