// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/content/contentkind.h"

namespace shoptalk::sandbox {

/// Nothing if the components of `asked`, the `template` object of a message, fit the template. Errors: 132000
/// (number of variables), 132005 (the filled text is too long), 132012 (kind or name of a parameter), 132018
/// (line breaks, tabs or many blanks), and those of media and of `checkButtonParameters`.
std::optional<GraphError> checkTemplateParameters(const json::object &asked, const MessageTemplate &about,
                                                  const SendContext &context);

} // namespace shoptalk::sandbox
