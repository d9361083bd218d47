// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// How many messages a number may send in a second. `level` is Meta's word in `PhoneNumber::throughput`; an
/// unknown one counts as the standard. Source: Cloud API, throughput.
inline int messagesPerSecond(const QString &level, bool isOnBusinessApp)
{
    if (isOnBusinessApp)
        return 20;
    return level == QLatin1String("HIGH") ? 1000 : 80;
}

} // namespace shoptalk
