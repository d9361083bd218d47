// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shoptalk::http {

enum class PlusSign {
    IsItself, ///< In a path.
    IsSpace ///< In a query or a form.
};

/// Decodes escapes such as `%41`. Empty if an escape is invalid.
std::optional<std::string> percentDecoded(std::string_view encoded, PlusSign plus);

} // namespace shoptalk::http
