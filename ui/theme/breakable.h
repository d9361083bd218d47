// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace shoptalk {

/// `text` with a zero-width space behind each of the characters `after`: lines may break there, so that a
/// path, a code or a long name does not make its dialog too wide.
inline QString breakable(const QString &text, QStringView after)
{
    QString result;
    for (const QChar each : text) {
        result += each;
        if (after.contains(each))
            result += QChar(u'\u200B');
    }
    return result;
}

} // namespace shoptalk
