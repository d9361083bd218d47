// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk::bench {

/// Ends the run if something is not so without which it means nothing; its files are kept.
inline void must(bool isSo, const QString &what)
{
    if (!isSo)
        qFatal("%s", qPrintable(what));
}

} // namespace shoptalk::bench
