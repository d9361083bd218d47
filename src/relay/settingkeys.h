// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <functional>

namespace shoptalk::relay {

/// One setting: its name, and the function that applies its text.
struct SettingKey {
    std::string_view section;
    std::string_view name;
    bool environmentOnly; ///< True for a secret, which is never written into the file.
    /// Applies the text from the file or the environment; relative paths start at the folder.
    std::function<http::Result<void>(Settings &, const std::string &, const std::filesystem::path &)> apply;
};

/// All settings.
const std::vector<SettingKey> &settingKeys();

/// An error of kind Configuration.
http::Error configurationError(std::string reason, std::string detail);
/// "bad_value": the key's name, then what is expected.
tl::unexpected<http::Error> badValue(std::string_view key, std::string_view expected);

} // namespace shoptalk::relay
