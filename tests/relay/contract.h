// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/json/value.hpp>

#include <set>
#include <string>

namespace shoptalk::relay::testing {

/// One of the files of tests/contract.
boost::json::value contractFile(const std::string &name);

/// "METHOD /v1/…" of every row in the table of routes of tests/contract/README.md.
std::set<std::string> routesOfTheContract();

/// Where `actual` differs from the contract, as a path with the expected value; empty if it complies. `<…>`
/// in the contract stands for any text, a time for any time in that form, everything else for itself.
std::string differenceFrom(const boost::json::value &contract, const boost::json::value &actual,
                           const std::string &path = "$");

} // namespace shoptalk::relay::testing
