// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/resumableupload.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The id becomes part of an address to which the token is sent, so nothing in it may lead elsewhere.
bool isUploadId(const QString &id)
{
    static const QRegularExpression form(uR"(\Aupload:[\w=+:/.~-]+(\?[\w=+&%.~-]*)?\z)"_s);
    return form.match(id).hasMatch() && !id.contains(".."_L1);
}

Result<GraphCall> uploadCall(const QString &upload)
{
    if (!isUploadId(upload))
        return failure(Error::Kind::Malformed, Reason::UploadUnknown);
    GraphCall call;
    call.path = upload.section(u'?', 0, 0);
    call.query = QUrlQuery(upload.section(u'?', 1));
    call.authorization = GraphCall::Authorization::OAuth;
    return call;
}

} // namespace

GraphCall BeginUpload::call() const
{
    QUrlQuery query;
    query.addQueryItem(u"file_name"_s, file.name);
    query.addQueryItem(u"file_length"_s, QString::number(file.bytes));
    query.addQueryItem(u"file_type"_s, file.type);
    GraphCall call;
    call.method = GraphCall::Method::Post;
    call.path = appId + "/uploads"_L1;
    call.query = query;
    return call;
}

Result<QString> BeginUpload::answerIn(const QJsonObject &answer) const
{
    const QString id = answer.value("id"_L1).toString();
    if (!isUploadId(id))
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"upload"_s);
    return id;
}

Result<GraphCall> FetchUploadOffset::call() const
{
    return uploadCall(upload);
}

Result<qint64> FetchUploadOffset::answerIn(const QJsonObject &answer) const
{
    bool isNumber = false;
    // The offset may come as text.
    const qint64 offset = answer.value("file_offset"_L1).toVariant().toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"file_offset"_s);
    return offset;
}

Result<GraphCall> UploadPiece::call() const
{
    Result<GraphCall> call = uploadCall(upload);
    if (!call)
        return call;
    call->method = GraphCall::Method::Post;
    call->body = piece;
    return call;
}

Result<QString> UploadPiece::answerIn(const QJsonObject &answer) const
{
    const QString handle = answer.value("h"_L1).toString();
    if (handle.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"handle"_s);
    return handle;
}

} // namespace shoptalk
