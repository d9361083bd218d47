// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString nameOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Network:
        return u"network"_s;
    case Error::Kind::Unauthorised:
        return u"unauthorised"_s;
    case Error::Kind::RateLimited:
        return u"rate limited"_s;
    case Error::Kind::Rejected:
        return u"rejected"_s;
    case Error::Kind::Storage:
        return u"storage"_s;
    case Error::Kind::Malformed:
        return u"malformed"_s;
    case Error::Kind::Secrets:
        return u"secrets"_s;
    case Error::Kind::Cancelled:
        return u"cancelled"_s;
    }
    return u"unknown"_s;
}

} // namespace

QString describe(const Error &error)
{
    QStringList parts{nameOf(error.kind)};
    if (!error.reason.isEmpty())
        parts << error.reason;
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(u": "_s);
}

} // namespace shoptalk
