// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relayanswer.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

Error::Kind kindOf(int status, const QString &code)
{
    if (status == 401)
        return Error::Kind::Unauthorised;
    if (status == 429 && code != "too_many_attempts"_L1)
        return Error::Kind::RateLimited;
    return status >= 500 ? Error::Kind::Network : Error::Kind::Rejected;
}

/// Meta's own code and sub-code, if the relay passes them on.
std::optional<MetaCode> metaIn(const QJsonObject &error)
{
    const QJsonObject meta = error.value("meta"_L1).toObject();
    if (meta.isEmpty())
        return std::nullopt;
    return MetaCode{meta.value("code"_L1).toInt(), meta.value("error_subcode"_L1).toInt()};
}

/// The relay's refusal by its code; one that this version does not know keeps the code as its detail.
Error errorNamed(const QString &code, int status, const QJsonObject &error)
{
    const Error::Kind kind = kindOf(status, code);
    const std::optional<Reason> known = reasonNamed(code);
    if (!known)
        return Error{kind, Reason::RelayCode, metaIn(error), code};
    const std::optional<MetaCode> meta = metaIn(error);
    return Error{kind, *known, meta, meta ? u"meta %1/%2"_s.arg(meta->code).arg(meta->subcode) : QString()};
}

/// Maps Meta's refusal of a token to the same reasons as Meta's own answers have here, so that the person is
/// asked to log in again. Source: docs of the claim's errors; Graph API error handling.
Error refusedByMeta(const QJsonObject &error)
{
    const QJsonObject meta = error.value("meta"_L1).toObject();
    const MetaCode code{meta.value("code"_L1).toInt(190), meta.value("error_subcode"_L1).toInt()};
    return Error{Error::Kind::Unauthorised, Reason::MetaRefused, code};
}

} // namespace

tl::unexpected<Error> malformedAnswer(const QString &detail)
{
    return failure(Error::Kind::Malformed, Reason::RelayAnswerMalformed, detail);
}

QString textAt(const QJsonObject &object, QLatin1StringView key)
{
    return object.value(key).toString();
}

QDateTime timeAt(const QJsonObject &object, QLatin1StringView key)
{
    return QDateTime::fromString(textAt(object, key), Qt::ISODateWithMs).toUTC();
}

Result<QJsonObject> objectIn(const RelayAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    if (answer.status >= 200 && answer.status < 300) {
        if (document.isObject() || answer.status == 204)
            return document.object();
        return malformedAnswer(u"not JSON"_s);
    }
    const QJsonObject error = document.object().value("error"_L1).toObject();
    const QString code = textAt(error, "code"_L1);
    const QString status = u"http_%1"_s.arg(answer.status);
    if (code == "meta_refused"_L1)
        return tl::unexpected(refusedByMeta(error));
    if (!code.isEmpty())
        return failure(errorNamed(code, answer.status, error));
    if (answer.status >= 500)
        return failure(Error::Kind::Network, Reason::RelayUnavailable, status);
    // A redirect or an error in another form: something else answers at this address.
    return malformedAnswer(status);
}

} // namespace shoptalk
