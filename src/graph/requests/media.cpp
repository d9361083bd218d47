// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/media.h"

#include "core/safeaddress.h"
#include "graph/grapherror.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr qsizetype sha256Bytes = 32;

/// The id becomes part of an address to which the token is sent, so nothing in it may lead elsewhere.
Result<QString> mediaPath(const QString &media)
{
    static const QRegularExpression form(uR"(\A[\w-]+\z)"_s);
    if (!form.match(media).hasMatch())
        return failure(Error::Kind::Malformed, Reason::InvalidRequest, u"media id"_s);
    return media;
}

QUrlQuery ofNumber(const PhoneNumberId &number)
{
    QUrlQuery query;
    query.addQueryItem(u"phone_number_id"_s, number.value());
    return query;
}

QByteArray withoutParameters(const QByteArray &type)
{
    return type.split(';').first().trimmed().toLower();
}

} // namespace

QByteArray mediaHashIn(const QString &text)
{
    const QByteArray hex = QByteArray::fromHex(text.toLatin1());
    if (text.size() == 2 * sha256Bytes && hex.size() == sha256Bytes)
        return hex;
    const QByteArray bytes = QByteArray::fromBase64(text.toLatin1());
    return bytes.size() == sha256Bytes ? bytes : QByteArray();
}

GraphCall UploadMedia::call() const
{
    FileForm form;
    form.fields = {{"messaging_product", u"whatsapp"_s}, {"type", QString::fromLatin1(mimeType)}};
    form.path = path;
    form.fileName = fileName;
    form.mimeType = mimeType;
    return GraphCall{GraphCall::Method::Post, number.value() + "/media"_L1, QUrlQuery(), form};
}

Result<QString> UploadMedia::answerIn(const QJsonObject &answer) const
{
    const QString id = answer.value("id"_L1).toVariant().toString(); // text, or a number
    if (id.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"media"_s);
    return id;
}

Result<GraphCall> FetchMediaAddress::call() const
{
    const Result<QString> path = mediaPath(media);
    if (!path)
        return failure(path.error());
    return getCall(*path, ofNumber(number));
}

Result<MediaAddress> FetchMediaAddress::answerIn(const QJsonObject &answer) const
{
    MediaAddress address;
    address.url = QUrl(answer.value("url"_L1).toString(), QUrl::StrictMode);
    address.mimeType = withoutParameters(answer.value("mime_type"_L1).toString().toLatin1());
    address.sha256 = mediaHashIn(answer.value("sha256"_L1).toString());
    bool isNumber = false;
    const qint64 bytes = answer.value("file_size"_L1).toVariant().toLongLong(&isNumber);
    address.bytes = isNumber && bytes >= 0 ? bytes : -1;
    if (!address.url.isValid() || address.url.host().isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"media address"_s);
    return address;
}

Result<GraphCall> DeleteMedia::call() const
{
    const Result<QString> path = mediaPath(media);
    if (!path)
        return failure(path.error());
    return deleteCall(*path, ofNumber(number));
}

Result<void> DeleteMedia::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

bool mayHaveToken(const QUrl &url, const QUrl &baseUrl)
{
    if (!isSafeAddress(url) || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() == baseUrl.scheme() && url.host() == baseUrl.host() && url.port() == baseUrl.port())
        return true;
    const QString host = url.host();
    return url.scheme() == "https"_L1 && url.port(443) == 443
        && (host.endsWith(".fbsbx.com"_L1) || host.endsWith(".fbcdn.net"_L1));
}

bool isExpectedType(const QByteArray &contentType, const QByteArray &expected)
{
    const QByteArray type = withoutParameters(contentType);
    const QByteArray wanted = withoutParameters(expected);
    if (type == wanted)
        return true;
    // What explains an error is no file.
    static const QByteArrayList explanations{"text/html", "text/xml", "application/xhtml+xml",
                                             "application/xml", "application/json"};
    if (explanations.contains(type))
        return false;
    // The phone and Meta's servers may name one type differently ("image/jpg"), and some name none.
    static const QByteArrayList noTypes{"", "application/octet-stream", "binary/octet-stream"};
    return noTypes.contains(type) || noTypes.contains(wanted)
        || type.split('/').first() == wanted.split('/').first();
}

} // namespace shoptalk
