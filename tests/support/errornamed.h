// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

namespace shoptalk::support {

/// The error with this `auditWord`, for tests with a table of words. A word that is not the name of a
/// reason becomes a relay code that this version does not know.
inline Error errorNamed(Error::Kind kind, const QString &word)
{
    const QString meta = QStringLiteral("meta_");
    bool isNumber = false;
    const int code = word.section(u'_', 1, 1).toInt(&isNumber);
    if (word.startsWith(meta) && isNumber)
        return Error{kind, Reason::MetaRefused, MetaCode{code, word.section(u'_', 2, 2).toInt()}};
    if (word.isEmpty())
        return Error{kind};
    if (const std::optional<Reason> known = reasonNamed(word))
        return Error{kind, *known};
    const QString token = QStringLiteral("token_");
    if (word.startsWith(token))
        return Error{kind, Reason::TokenUnusable, {}, word.mid(token.size())};
    return Error{kind, Reason::RelayCode, {}, word};
}

} // namespace shoptalk::support
