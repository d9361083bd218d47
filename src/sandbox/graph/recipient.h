// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/graph/graphcall.h"
#include "sandbox/model/scenario.h"

namespace shoptalk::sandbox {

/// The customer that a message is for, by `to` (a phone number) or else `recipient` (a business-scoped user
/// id). A number without a plus gets the country code of the business, as at Meta.
/// Errors: 100, 131021, 131026.
tl::expected<const Customer *, GraphError> recipientOf(const GraphCall &call, const Scenario &scenario,
                                                       const Number &sender);

} // namespace shoptalk::sandbox
