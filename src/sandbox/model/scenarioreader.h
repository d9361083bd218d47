// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/scenario.h"

#include <tl/expected.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// The scenario in a JSON text, with its times counted from `nowS`; or all its problems, each with its place.
/// Paths in it are relative to `folder`. The form is described in
/// resources/scenarios/README.md.
tl::expected<Scenario, std::vector<std::string>> readScenario(std::string_view text, std::int64_t nowS,
                                                              const std::filesystem::path &folder);

} // namespace shoptalk::sandbox
