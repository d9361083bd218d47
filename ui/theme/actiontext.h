// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// The text of a menu or an action without the sign of its key and the dots at its end: "Settings" for
/// "&Settings…". A doubled "&" is one of the text.
inline QString plainActionText(QString text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1);
    return text.endsWith(u'…') ? text.chopped(1) : text;
}

/// The text of an action that shows a name: its "&" is not the sign of a key.
inline QString actionTextOf(QString name)
{
    return name.replace(u'&', QStringLiteral("&&"));
}

} // namespace shoptalk
