// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// Wraps text that somebody else wrote for use inside one of our sentences. The sentence keeps its order
/// whichever direction the text has (Unicode's first-strong isolate).
inline QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

} // namespace shoptalk
