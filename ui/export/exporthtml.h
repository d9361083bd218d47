// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

namespace shoptalk {

/// Text for HTML, between tags or in a quoted attribute: what could be markup is escaped, characters that are
/// not allowed in HTML are left out.
QString escapedHtml(const QString &text);

/// Gives the HTML for one emoji sequence.
using EmojiHtml = std::function<QString(const QString &sequence)>;

/// A message's text as WhatsApp shows it: bold, italic, lists and links as HTML. Links lead to http and https
/// only. Without `emoji`, emoji stay text.
QString messageHtml(const QString &text, const EmojiHtml &emoji = {});

/// The address of a file of the export, relative to its page.
QString fileAddress(const QString &relativePath);

} // namespace shoptalk
