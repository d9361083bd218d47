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
    if (const QString word = auditWord(error); !word.isEmpty())
        parts << word;
    if (!error.detail.isEmpty())
        parts << error.detail;
    return parts.join(u": "_s);
}

QString auditWord(MetaCode meta)
{
    const QString word = u"meta_%1"_s.arg(meta.code);
    return meta.subcode == 0 ? word : u"%1_%2"_s.arg(word).arg(meta.subcode);
}

QString auditWord(const Error &error)
{
    if (error.reason == Reason::MetaRefused && error.meta)
        return auditWord(*error.meta);
    switch (error.reason) {
    case Reason::HttpStatus:
        return u"http_"_s + error.detail;
    case Reason::TokenUnusable:
        return u"token_"_s + error.detail;
    case Reason::NumberStatus:
        return u"number_"_s + error.detail;
    case Reason::RelayCode:
        return error.detail;
    default:
        return nameOf(error.reason);
    }
}

bool isAnswerLost(const Error &error)
{
    switch (error.reason) {
    case Reason::AnswerIncomplete:
    case Reason::AnswerLost:
    case Reason::AnswerNotJson:
    case Reason::AnswerTooLarge:
        return true;
    default:
        return false;
    }
}

} // namespace shoptalk
