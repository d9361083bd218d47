// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"
#include "sandbox/model/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace shoptalk::sandbox {

/// The part of the login dialog in which the person gives access to all accounts, or ticks single ones; empty
/// if there are no businesses.
std::string accountChoice(const Scenario &scenario, const Person &person);

/// The accounts that were ticked in the form, of those that the person can give access to. Nothing: all, also
/// those of later.
std::optional<std::vector<std::string>> chosenAccounts(const http::Parameters &form, const Scenario &scenario,
                                                       const Person &person);

} // namespace shoptalk::sandbox
