// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// Somebody else's text inside a sentence of ours: whichever way it runs, the sentence keeps its order (Unicode's
/// first-strong isolate).
inline QString isolated(const QString &text)
{
    return u'\u2068' + text + u'\u2069';
}

} // namespace shoptalk
