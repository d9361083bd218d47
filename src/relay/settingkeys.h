// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <functional>

namespace shoptalk::relay {

/// One setting: how it is named, and what takes its text.
struct SettingKey {
    std::string_view section;
    std::string_view name;
    bool environmentOnly; ///< A secret itself: never written into the file.
    /// The text as the file or the environment has it; relative paths start at the folder.
    std::function<http::Result<void>(Settings &, const std::string &, const std::filesystem::path &)> apply;
};

/// All there are.
const std::vector<SettingKey> &settingKeys();

/// Of kind Configuration.
http::Error configurationError(std::string reason, std::string detail);
/// "bad_value": the key's name, then what is expected.
tl::unexpected<http::Error> badValue(std::string_view key, std::string_view expected);

} // namespace shoptalk::relay
