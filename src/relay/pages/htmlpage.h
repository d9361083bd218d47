// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/message.h"

#include <map>
#include <string>
#include <string_view>

namespace shoptalk::relay {

/// Text escaped for HTML, also for attributes.
std::string escapedHtml(std::string_view text);

/// The values for `{{name}}` in a template; plain text, escaped when it is filled in.
using Placeholders = std::map<std::string, std::string, std::less<>>;
/// The template with its placeholders filled in; unknown ones stay as they are.
std::string filledIn(std::string_view htmlTemplate, const Placeholders &placeholders);

/// A complete page in the style of this project, light and dark, also for narrow phones; without scripts and
/// without anything from other sites. `content` is HTML, `title` text.
http::Response htmlPage(unsigned status, std::string_view title, std::string_view content);

/// The source of style-src that a page's own policy has to allow for that style.
std::string pageStyleSource();

} // namespace shoptalk::relay
