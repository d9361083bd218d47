// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/grapherror.h"

#include "core/httpexchanges.h"
#include "core/logging.h"
#include "graph/incomingmessage.h"
#include "graph/metaerrors.h"
#include "graph/tolerantjson.h"

#include <QJsonDocument>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// True if the status says that the platform, or a server before it, failed or gave up waiting (408); it is
/// no refusal.
bool isServerTrouble(int status)
{
    return status >= 500 || status == 408;
}

/// The kind by the catalogue; for an unknown code, and for a general refusal, by the other values of the
/// error.
Error::Kind kindOf(const std::optional<MetaCode> &meta, bool isTransient, int status)
{
    const MetaError *known = meta ? metaErrorFor(*meta) : nullptr;
    const bool mayPass = isTransient || (!known && isServerTrouble(status));
    if (mayPass && (!known || known->kind == Error::Kind::Rejected))
        return Error::Kind::Network;
    return known ? known->kind : Error::Kind::Rejected;
}

/// A whole number that may come as text. 0 is a code of its own, so nothing else may become it.
std::optional<int> integerIn(const QJsonValue &value)
{
    bool isNumber = false;
    const int number = textOf(value).toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The object in an answer, also if a byte of it is no character.
Result<QJsonObject> jsonIn(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? Result<QJsonObject>(document.object()) : parseTolerantly(body);
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

/// Meta's own text, the most specific one first.
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
    QStringList detail{masked(textIn(error))};
    const QString trace = error.value("fbtrace_id"_L1).toString();
    if (!trace.isEmpty())
        detail << u"fbtrace_id %1"_s.arg(trace);
    detail.removeAll(QString());
    const bool isTransient = error.value("is_transient"_L1).toBool();
    const std::optional<MetaCode> meta = code ? std::optional(MetaCode{*code, subcode}) : std::nullopt;
    if (!meta)
        return Error{kindOf(meta, isTransient, status), Reason::HttpStatus, {}, QString::number(status)};
    return Error{kindOf(meta, isTransient, status), Reason::MetaRefused, meta, detail.join("; "_L1)};
}

/// Meta's upload service has an error format of its own.
Error errorOfTransfer(const QJsonObject &info)
{
    const QString type = info.value("type"_L1).toString();
    const bool isRetriable = info.value("retriable"_L1).toBool();
    const Error::Kind kind = type.startsWith("NotAuthorized"_L1) ? Error::Kind::Unauthorised
        : isRetriable                                            ? Error::Kind::Network
                                                                 : Error::Kind::Rejected;
    return Error{
        kind, Reason::UploadRefused, {}, u"%1: %2"_s.arg(type, masked(info.value("message"_L1).toString()))};
}

Error errorWithoutBody(int status)
{
    if (isServerTrouble(status))
        return Error{Error::Kind::Network, Reason::AnswerLost, {}, u"http_%1"_s.arg(status)};
    const Error::Kind kind = status == 401 ? Error::Kind::Unauthorised
        : status == 429                    ? Error::Kind::RateLimited
                                           : Error::Kind::Rejected;
    return Error{kind, Reason::HttpStatus, {}, QString::number(status)};
}

} // namespace

Result<QJsonObject> objectIn(const HttpAnswer &answer)
{
    const Result<QJsonObject> json = jsonIn(answer.body);
    const QJsonObject object = json.value_or(QJsonObject());
    const QJsonValue error = object.value("error"_L1);
    if (error.isObject())
        return failure(errorFrom(error.toObject(), answer.status));
    const QJsonValue transfer = object.value("debug_info"_L1);
    if (transfer.isObject())
        return failure(errorOfTransfer(transfer.toObject()));
    if (answer.status < 200 || answer.status >= 300)
        return failure(errorWithoutBody(answer.status));
    if (!json)
        return failure(Error::Kind::Malformed, Reason::AnswerNotJson);
    return object;
}

Result<void> successIn(const Result<QJsonObject> &answer)
{
    if (!answer)
        return failure(answer.error());
    if (!answer->value("success"_L1).toBool())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
    return {};
}

bool lacksPermission(const Error &error)
{
    const MetaError *known =
        error.reason == Reason::MetaRefused && error.meta ? metaErrorFor(*error.meta) : nullptr;
    return known && known->accountStatus == AccountStatus::PermissionMissing;
}

} // namespace shoptalk
