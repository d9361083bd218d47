// SPDX-License-Identifier: GPL-3.0-or-later
#include "updates/updatefeed.h"

#include "crypto/ed25519.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// So that a signature of anything else that the publisher signed with this key is not valid for a feed.
constexpr QByteArrayView purpose("shoptalk-updates-1\n");
constexpr auto product = "shoptalk"_L1;

crypto::BytesView viewOf(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), std::size_t(bytes.size())));
}

QByteArray decoded(const QJsonValue &base64)
{
    const auto result =
        QByteArray::fromBase64Encoding(base64.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result ? *result : QByteArray();
}

tl::unexpected<Error> malformed()
{
    return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
}

Result<UpdateFeed> feedIn(const QJsonObject &object)
{
    if (object.value("product"_L1).toString() != product)
        return failure(Error::Kind::Rejected, Reason::UpdateForeign);
    UpdateFeed feed;
    feed.sequence = object.value("sequence"_L1).toInteger();
    feed.expiresAt = QDateTime::fromString(object.value("expires_at"_L1).toString(), Qt::ISODate).toUTC();
    feed.newest.version = QVersionNumber::fromString(object.value("version"_L1).toString());
    feed.newest.page = QUrl(object.value("page"_L1).toString(), QUrl::StrictMode);
    feed.newest.notes = object.value("notes"_L1).toString();
    if (feed.sequence < 1 || !feed.expiresAt.isValid() || feed.newest.version.isNull()
        || feed.newest.page.scheme() != "https"_L1 || feed.newest.page.host().isEmpty())
        return malformed();
    return feed;
}

} // namespace

Result<UpdateFeed> readUpdateFeed(const QByteArray &file, const QByteArray &publicKey)
{
    const QJsonObject envelope = QJsonDocument::fromJson(file).object();
    const QByteArray text = decoded(envelope.value("feed"_L1));
    const QByteArray signature = decoded(envelope.value("signature"_L1));
    if (text.isEmpty() || signature.isEmpty())
        return malformed();
    if (!crypto::isSignedBy(viewOf(publicKey), viewOf(purpose.toByteArray() + text), viewOf(signature)))
        return failure(Error::Kind::Rejected, Reason::UpdateForged);
    return feedIn(QJsonDocument::fromJson(text).object());
}

} // namespace shoptalk
