// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace shoptalk {

/// The text of a badge that counts messages, with at most two digits: "5", "99+".
inline QString cappedCount(int count)
{
    constexpr int maxCounted = 99;
    const QLocale locale;
    return count > maxCounted ? locale.toString(maxCounted) + u'+' : locale.toString(count);
}

} // namespace shoptalk
