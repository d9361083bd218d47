// SPDX-License-Identifier: GPL-3.0-or-later
/// What GraphClient does with a file that goes to Meta in pieces, and with a number's picture. Source: Graph
/// API, resumable uploads.
#include "graph/graphclient.h"
#include "graph/grapherror.h"

#include <QJsonArray>
#include <QNetworkRequest>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// It becomes part of an address that is asked with the token: nothing in it may lead elsewhere.
bool isUploadId(const QString &id)
{
    static const QRegularExpression form(uR"(\Aupload:[\w=+:/.~-]+(\?[\w=+&%.~-]*)?\z)"_s);
    return form.match(id).hasMatch() && !id.contains(".."_L1);
}

Result<QString> uploadIdIn(const QJsonObject &answer)
{
    const QString id = answer.value("id"_L1).toString();
    if (!isUploadId(id))
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"upload"_s);
    return id;
}

/// The offset may come as text.
Result<qint64> offsetIn(const QJsonObject &answer)
{
    bool isNumber = false;
    const qint64 offset = answer.value("file_offset"_L1).toVariant().toLongLong(&isNumber);
    if (!isNumber || offset < 0)
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"file_offset"_s);
    return offset;
}

} // namespace

QCoro::Task<Result<QString>> GraphClient::beginUpload(SharedSecret token, QString appId, FileFacts file)
{
    QUrlQuery query;
    query.addQueryItem(u"file_name"_s, file.name);
    query.addQueryItem(u"file_length"_s, QString::number(file.bytes));
    query.addQueryItem(u"file_type"_s, file.type);
    const QString path = appId + "/uploads"_L1;
    const Result<QNetworkRequest> ready = request(token, path, query);
    if (!ready)
        co_return failure(ready.error());
    const Result<HttpAnswer> answer = co_await m_sender.post(*ready, QByteArray());
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        co_return failure(object.error());
    co_return uploadIdIn(*object);
}

Result<QNetworkRequest> GraphClient::uploadRequest(const SharedSecret &token, const QString &upload) const
{
    if (!isUploadId(upload))
        return failure(Error::Kind::Malformed, Reason::UploadUnknown);
    Result<QNetworkRequest> ready =
        request(token, upload.section(u'?', 0, 0), QUrlQuery(upload.section(u'?', 1)));
    if (ready)
        ready->setRawHeader("Authorization", "OAuth " + token->bytes());
    return ready;
}

QCoro::Task<Result<qint64>> GraphClient::uploadedBytes(SharedSecret token, QString upload)
{
    const Result<QNetworkRequest> ready = uploadRequest(token, upload);
    if (!ready)
        co_return failure(ready.error());
    const Result<HttpAnswer> answer = co_await m_sender.get(*ready);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        co_return failure(object.error());
    co_return offsetIn(*object);
}

QCoro::Task<Result<QString>> GraphClient::upload(SharedSecret token, QString upload, FilePiece piece,
                                                 std::shared_ptr<TransferProgress> watch)
{
    Result<QNetworkRequest> ready = uploadRequest(token, upload);
    if (!ready)
        co_return failure(ready.error());
    ready->setRawHeader("file_offset", QByteArray::number(piece.offset));
    const Result<HttpAnswer> answer = co_await m_sender.upload(*ready, piece, watch);
    if (!answer)
        co_return failure(answer.error());
    const Result<QJsonObject> object = objectIn(*answer);
    if (!object)
        co_return failure(object.error());
    const QString handle = object->value("h"_L1).toString();
    if (handle.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"handle"_s);
    co_return handle;
}

QCoro::Task<Result<QUrl>> GraphClient::profilePicture(SharedSecret token, PhoneNumberId number)
{
    const QString path = number.value() + "/whatsapp_business_profile"_L1;
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, u"profile_picture_url"_s);
    const Result<QJsonObject> answer = co_await get(token, path, query);
    if (!answer)
        co_return failure(answer.error());
    QJsonObject profile = answer->value("data"_L1).toArray().at(0).toObject();
    if (profile.contains("business_profile"_L1))
        profile = profile.value("business_profile"_L1).toObject();
    co_return QUrl(profile.value("profile_picture_url"_L1).toString());
}

QCoro::Task<Result<void>> GraphClient::changeProfilePicture(SharedSecret token, PhoneNumberId number,
                                                            QString handle)
{
    const QString path = number.value() + "/whatsapp_business_profile"_L1;
    QJsonObject body;
    body.insert("messaging_product"_L1, u"whatsapp"_s);
    body.insert("profile_picture_handle"_L1, handle);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

} // namespace shoptalk
