// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/grapherror.h"

#include "core/logging.h"
#include "graph/graphsender.h"
#include "graph/metaerrors.h"

#include <QJsonDocument>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// By the catalogue; of a code that it does not know, and of a refusal, by what Meta says beside it.
Error::Kind kindOf(const std::optional<MetaCode> &meta, bool isTransient, int status)
{
    const MetaError *known = meta ? metaErrorFor(*meta) : nullptr;
    const bool mayPass = isTransient || (!known && status >= 500);
    if (mayPass && (!known || known->kind == Error::Kind::Rejected))
        return Error::Kind::Network;
    return known ? known->kind : Error::Kind::Rejected;
}

/// A number that may come as text.
std::optional<int> integerIn(const QJsonValue &value)
{
    if (value.isDouble())
        return value.toInt();
    bool isNumber = false;
    const int number = value.toString().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// error_data is an object, or a text with that object in it, or any text.
QString detailsIn(const QJsonValue &errorData)
{
    if (errorData.isObject())
        return errorData.toObject().value("details"_L1).toString();
    const QString text = errorData.toString();
    const QJsonDocument inner = QJsonDocument::fromJson(text.toUtf8());
    return inner.isObject() ? inner.object().value("details"_L1).toString() : text;
}

/// What Meta says in its own words, the most telling first.
QString textIn(const QJsonObject &error)
{
    const QString details = detailsIn(error.value("error_data"_L1));
    if (!details.isEmpty())
        return details;
    const QString toThePerson = error.value("error_user_msg"_L1).toString();
    return toThePerson.isEmpty() ? error.value("message"_L1).toString() : toThePerson;
}

Error errorFrom(const QJsonObject &error, int status)
{
    const std::optional<int> code = integerIn(error.value("code"_L1));
    const int subcode = integerIn(error.value("error_subcode"_L1)).value_or(0);
    QString reason = code ? u"meta_%1"_s.arg(*code) : u"http_%1"_s.arg(status);
    if (code && subcode != 0)
        reason += u"_%1"_s.arg(subcode);
    QStringList detail{masked(textIn(error))};
    const QString trace = error.value("fbtrace_id"_L1).toString();
    if (!trace.isEmpty())
        detail << u"fbtrace_id %1"_s.arg(trace);
    detail.removeAll(QString());
    const bool isTransient = error.value("is_transient"_L1).toBool();
    const std::optional<MetaCode> meta = code ? std::optional(MetaCode{*code, subcode}) : std::nullopt;
    return Error{kindOf(meta, isTransient, status), reason, detail.join("; "_L1), meta};
}

/// The service that takes files has a form of its own.
Error errorOfTransfer(const QJsonObject &info)
{
    const QString type = info.value("type"_L1).toString();
    const bool isRetriable = info.value("retriable"_L1).toBool();
    const Error::Kind kind = type.startsWith("NotAuthorized"_L1) ? Error::Kind::Unauthorised
        : isRetriable                                            ? Error::Kind::Network
                                                                 : Error::Kind::Rejected;
    return Error{kind, u"meta_"_s + type, masked(info.value("message"_L1).toString())};
}

Error errorWithoutBody(int status)
{
    const QString reason = u"http_%1"_s.arg(status);
    if (status >= 500)
        return Error{Error::Kind::Network, u"answer_lost"_s, reason};
    if (status == 401)
        return Error{Error::Kind::Unauthorised, reason};
    if (status == 429)
        return Error{Error::Kind::RateLimited, reason};
    return Error{Error::Kind::Rejected, reason};
}

} // namespace

Result<QJsonObject> objectIn(const HttpAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    const QJsonValue error = document.object().value("error"_L1);
    if (error.isObject())
        return failure(errorFrom(error.toObject(), answer.status));
    const QJsonValue transfer = document.object().value("debug_info"_L1);
    if (transfer.isObject())
        return failure(errorOfTransfer(transfer.toObject()));
    if (answer.status < 200 || answer.status >= 300)
        return failure(errorWithoutBody(answer.status));
    if (!document.isObject())
        return failure(Error::Kind::Malformed, u"answer_not_json"_s);
    return document.object();
}

Result<void> successIn(const Result<QJsonObject> &answer)
{
    if (!answer)
        return failure(answer.error());
    if (!answer->value("success"_L1).toBool())
        return failure(Error::Kind::Malformed, u"answer_incomplete"_s);
    return {};
}

int metaCode(const Error &error)
{
    const QStringList parts = error.reason.split(u'_');
    return parts.size() >= 2 && parts.first() == "meta"_L1 ? parts.at(1).toInt() : 0;
}

bool lacksPermission(const Error &error)
{
    const MetaError *known = metaErrorFor(MetaCode{metaCode(error), 0});
    return known && known->accountStatus == AccountStatus::PermissionMissing;
}

} // namespace shoptalk
