// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/templates.h"
#include "sandbox/model/uploads.h"

namespace shoptalk::sandbox {

/// The components of a template as Meta gives them back, which differs from how they were created: the button
/// of a one-time code becomes a link, Meta's own texts stand in an authentication template, and the example
/// file of a header is a web address that begins with `baseUrl`.
/// Source: Cloud API, copy code authentication templates, message templates.
json::array fetchedComponents(const MessageTemplate &about, const Uploads &uploads,
                              const std::string &baseUrl);

} // namespace shoptalk::sandbox
