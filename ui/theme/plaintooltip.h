// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// The tool tip for text that somebody else wrote. A tool tip takes text with tags for markup, and markup can
/// name files and servers, which are opened while it is shown. Here every character stands for itself, and
/// lines stay lines.
inline QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    const QString lines = text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(lines);
}

} // namespace shoptalk
