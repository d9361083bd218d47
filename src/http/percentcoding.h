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

/// The text behind `%41`-style escapes; nothing if an escape is unreadable.
std::optional<std::string> percentDecoded(std::string_view encoded, PlusSign plus);

} // namespace shoptalk::http
