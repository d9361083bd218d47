// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <map>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// Text as it may stand in HTML, in attributes too.
std::string escapedHtml(std::string_view text);

/// What stands for `{{name}}` in a template; plain text, escaped when it is filled in.
using Placeholders = std::map<std::string, std::string, std::less<>>;
/// The template with its placeholders filled in; those that have no name here stay as they are.
std::string filledIn(std::string_view htmlTemplate, const Placeholders &placeholders);

/// A page of its own in the codebase's look, light and dark, from the narrowest telephone on; without scripts
/// and without anything from elsewhere. `content` is HTML, `title` text.
http::Response htmlPage(unsigned status, std::string_view title, std::string_view content);

/// What a page's own policy has to allow for that look: a source of style-src.
std::string pageStyleSource();

} // namespace shoptalk::relay
