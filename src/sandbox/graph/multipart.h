// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shoptalk::sandbox {

/// One part of a multipart/form-data body.
struct FormPart {
    std::string name;
    std::optional<std::string> fileName; ///< Only files have one.
    std::string type; ///< Its Content-Type; empty if it has none.
    std::string content; ///< Exact bytes.
};

/// The parts of a body; nothing if it is not of that form. Source: RFC 7578, RFC 2046.
std::optional<std::vector<FormPart>> parseMultipart(std::string_view body, std::string_view contentType);

} // namespace shoptalk::sandbox
