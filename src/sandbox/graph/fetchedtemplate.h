// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/templates.h"

namespace shoptalk::sandbox {

/// The components of a template as Meta gives them back, which differs from how they were created: the button
/// of a one-time code becomes a link, and Meta's own texts stand in an authentication template.
/// Source: Cloud API, copy code authentication templates.
json::array fetchedComponents(const MessageTemplate &about);

} // namespace shoptalk::sandbox
