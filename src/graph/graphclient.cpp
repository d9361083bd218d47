// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/graphclient.h"

#include "core/logging.h"
#include "graph/accountitems.h"
#include "graph/grapherror.h"
#include "graph/payload.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkRequest>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int httpOk = 200;
constexpr qsizetype maximumPictureBytes = 1024 * 1024; // Meta's have some kilobytes.
/// Far beyond any real account: it ends a loop if a server hands out cursors for ever.
constexpr int maximumPages = 400;

QUrlQuery fields(const QString &names)
{
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, names);
    query.addQueryItem(u"limit"_s, u"100"_s);
    return query;
}

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// Nothing goes over a network unencrypted.
bool isSafe(const QUrl &address)
{
    return address.scheme() == "https"_L1 || (address.scheme() == "http"_L1 && isLoopback(address.host()));
}

/// The cursor of the next page; empty on the last. `next` itself is never followed: it holds the token.
QString cursorAfter(const QJsonObject &page)
{
    const QJsonObject paging = page.value("paging"_L1).toObject();
    if (!paging.contains("next"_L1))
        return {};
    return paging.value("cursors"_L1).toObject().value("after"_L1).toString();
}

} // namespace

GraphClient::GraphClient(QNetworkAccessManager &network, QUrl baseUrl, QString version)
    : m_baseUrl(std::move(baseUrl))
    , m_version(std::move(version))
    , m_sender(network)
{
}

QCoro::Task<Result<Profile>> GraphClient::me(SharedSecret token)
{
    const QUrlQuery query = fields(u"id,name,picture"_s);
    const Result<QJsonObject> answer = co_await get(token, u"me"_s, query);
    if (!answer)
        co_return failure(answer.error());
    co_return profileIn(*answer);
}

QCoro::Task<Result<QByteArray>> GraphClient::picture(QUrl address)
{
    if (!isSafe(address))
        co_return failure(Error::Kind::Malformed, Reason::GraphAddressInsecure);
    const Result<HttpAnswer> answer = co_await m_sender.getPublic(QNetworkRequest(address));
    if (!answer)
        co_return failure(answer.error());
    if (answer->status != httpOk)
        co_return failure(Error::Kind::Rejected, Reason::PictureGone, u"status %1"_s.arg(answer->status));
    if (answer->body.size() > maximumPictureBytes)
        co_return failure(Error::Kind::Malformed, Reason::PictureTooLarge);
    co_return answer->body;
}

QCoro::Task<Result<GrantedPermissions>> GraphClient::permissions(SharedSecret token)
{
    const Result<QJsonObject> answer = co_await get(token, u"me/permissions"_s, QUrlQuery());
    if (!answer)
        co_return failure(answer.error());
    co_return permissionsIn(*answer);
}

QCoro::Task<Result<QList<BusinessManager>>> GraphClient::businessManagers(SharedSecret token)
{
    const QUrlQuery query = fields(u"id,name,verification_status"_s);
    const Result<QList<QJsonObject>> items = co_await getAll(token, u"me/businesses"_s, query);
    if (!items)
        co_return failure(items.error());
    co_return businessManagersIn(*items);
}

QCoro::Task<Result<QList<Waba>>> GraphClient::wabas(SharedSecret token, BusinessManagerId businessManager)
{
    const QUrlQuery query = fields(u"id,name"_s);
    const QString ownedPath = businessManager.value() + "/owned_whatsapp_business_accounts"_L1;
    const Result<QList<QJsonObject>> owned = co_await getAll(token, ownedPath, query);
    if (!owned)
        co_return failure(owned.error());
    const QString sharedPath = businessManager.value() + "/client_whatsapp_business_accounts"_L1;
    const Result<QList<QJsonObject>> shared = co_await getAll(token, sharedPath, query);
    if (!shared)
        co_return failure(shared.error());
    co_return wabasIn(*owned, *shared, businessManager);
}

QCoro::Task<Result<Waba>> GraphClient::waba(SharedSecret token, WabaId id, BusinessManagerId businessManager)
{
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, u"id,name"_s);
    const Result<QJsonObject> answer = co_await get(token, id.value(), query);
    if (!answer)
        co_return failure(answer.error());
    const QList<Waba> found = wabasIn({*answer}, {}, businessManager);
    if (found.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"waba"_s);
    co_return found.first();
}

QCoro::Task<Result<BusinessManager>> GraphClient::ownerOf(SharedSecret token, WabaId waba)
{
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, u"id,owner_business_info"_s);
    const Result<QJsonObject> answer = co_await get(token, waba.value(), query);
    if (!answer)
        co_return failure(answer.error());
    const QJsonObject info = answer->value("owner_business_info"_L1).toObject();
    BusinessManager owner;
    owner.id = BusinessManagerId(info.value("id"_L1).toString());
    owner.name = info.value("name"_L1).toString();
    if (owner.id.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::AnswerIncomplete, u"owner"_s);
    co_return owner;
}

QCoro::Task<Result<QList<PhoneNumber>>> GraphClient::phoneNumbers(SharedSecret token, WabaId waba)
{
    const QString path = waba.value() + "/phone_numbers"_L1;
    const QUrlQuery plain = fields(u"id,display_phone_number,verified_name"_s);
    const Result<QList<QJsonObject>> items = co_await getAll(token, path, plain);
    if (!items)
        co_return failure(items.error());
    // One name that this version of the API does not know makes Meta refuse the whole request: asked for
    // apart.
    const QUrlQuery optional =
        fields(u"id,quality_rating,status,name_status,throughput,"
               "whatsapp_business_manager_messaging_limit,is_on_biz_app,platform_type"_s);
    const Result<QList<QJsonObject>> extras = co_await getAll(token, path, optional);
    if (!extras && extras.error().kind != Error::Kind::Rejected)
        co_return failure(extras.error());
    if (!extras)
        qCWarning(logGraph) << "Phone numbers come without their details:" << describe(extras.error());
    co_return phoneNumbersIn(*items, extras.value_or(QList<QJsonObject>()), waba);
}

QCoro::Task<Result<void>> GraphClient::subscribe(SharedSecret token, WabaId waba)
{
    const QString path = waba.value() + "/subscribed_apps"_L1;
    const Result<QJsonObject> answer = co_await post(token, path, QJsonObject());
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::overrideCallback(SharedSecret token, WabaId waba, QUrl callback,
                                                        QString verifyToken)
{
    const QString path = waba.value() + "/subscribed_apps"_L1;
    QJsonObject body;
    body.insert("override_callback_uri"_L1, callback.toString(QUrl::FullyEncoded));
    body.insert("verify_token"_L1, verifyToken);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

QCoro::Task<Result<QUrl>> GraphClient::deliveryAddress(SharedSecret token, PhoneNumberId number)
{
    const QUrlQuery wanted = fields(u"webhook_configuration"_s);
    const Result<QJsonObject> answer = co_await get(token, number.value(), wanted);
    if (!answer && answer.error().kind != Error::Kind::Rejected)
        co_return failure(answer.error());
    if (!answer)
        qCWarning(logGraph) << "Meta does not tell where it delivers:" << describe(answer.error());
    co_return deliveryAddressIn(answer.value_or(QJsonObject()));
}

QCoro::Task<Result<QList<Subscription>>> GraphClient::subscriptions(SharedSecret token, WabaId waba)
{
    const QString path = waba.value() + "/subscribed_apps"_L1;
    const Result<QJsonObject> answer = co_await get(token, path, QUrlQuery());
    if (!answer)
        co_return failure(answer.error());
    co_return subscriptionsIn(*answer);
}

QCoro::Task<Result<void>> GraphClient::unsubscribe(SharedSecret token, WabaId waba)
{
    const QString path = waba.value() + "/subscribed_apps"_L1;
    const Result<QJsonObject> answer = co_await remove(token, path);
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::revoke(SharedSecret token)
{
    const Result<QJsonObject> answer = co_await remove(token, u"me/permissions"_s);
    co_return successIn(answer);
}

QCoro::Task<Result<Wamid>> GraphClient::sendMessage(SharedSecret token, OutgoingMessage message)
{
    const QString path = message.from.value() + "/messages"_L1;
    const Result<QJsonObject> body = messagePayload(message);
    if (!body)
        co_return failure(body.error());
    const Result<QJsonObject> answer = co_await post(token, path, *body);
    if (!answer)
        co_return failure(answer.error());
    const Wamid wamid(answer->value("messages"_L1).toArray().at(0).toObject().value("id"_L1).toString());
    if (wamid.isEmpty())
        co_return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
    co_return wamid;
}

QCoro::Task<Result<void>> GraphClient::markRead(SharedSecret token, PhoneNumberId number, Wamid message)
{
    const QString path = number.value() + "/messages"_L1;
    QJsonObject body;
    body.insert("messaging_product"_L1, u"whatsapp"_s);
    body.insert("status"_L1, u"read"_s);
    body.insert("message_id"_L1, message.value());
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::requestAppData(SharedSecret token, PhoneNumberId number,
                                                      QString syncType)
{
    const QString path = number.value() + "/smb_app_data"_L1;
    QJsonObject body;
    body.insert("messaging_product"_L1, u"whatsapp"_s);
    body.insert("sync_type"_L1, syncType);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    if (!answer)
        co_return failure(answer.error());
    qCInfo(logGraph) << "Asked for" << syncType << "- request" << answer->value("request_id"_L1).toString();
    co_return Result<void>();
}

QCoro::Task<Result<QJsonObject>> GraphClient::get(SharedSecret token, QString path, QUrlQuery query)
{
    const Result<QNetworkRequest> ready = request(token, path, query);
    if (!ready)
        co_return failure(ready.error());
    const Result<HttpAnswer> answer = co_await m_sender.get(*ready);
    if (!answer)
        co_return failure(answer.error());
    co_return objectIn(*answer);
}

QCoro::Task<Result<QJsonObject>> GraphClient::post(SharedSecret token, QString path, QJsonObject body)
{
    const Result<QNetworkRequest> ready = request(token, path, QUrlQuery());
    if (!ready)
        co_return failure(ready.error());
    const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
    const Result<HttpAnswer> answer = co_await m_sender.post(*ready, bytes);
    if (!answer)
        co_return failure(answer.error());
    co_return objectIn(*answer);
}

QCoro::Task<Result<QJsonObject>> GraphClient::remove(SharedSecret token, QString path)
{
    const Result<QNetworkRequest> ready = request(token, path, QUrlQuery());
    if (!ready)
        co_return failure(ready.error());
    const Result<HttpAnswer> answer = co_await m_sender.remove(*ready);
    if (!answer)
        co_return failure(answer.error());
    co_return objectIn(*answer);
}

QCoro::Task<Result<QList<QJsonObject>>> GraphClient::getAll(SharedSecret token, QString path, QUrlQuery query)
{
    QList<QJsonObject> items;
    QString after;
    for (int page = 0; page < maximumPages; ++page) {
        QUrlQuery pageQuery = query;
        if (!after.isEmpty())
            pageQuery.addQueryItem(u"after"_s, QString::fromLatin1(QUrl::toPercentEncoding(after)));
        const Result<QJsonObject> answer = co_await get(token, path, pageQuery);
        if (!answer)
            co_return failure(answer.error());
        const QJsonArray data = answer->value("data"_L1).toArray();
        for (const auto &item : data)
            items.append(item.toObject());
        const QString next = cursorAfter(*answer);
        if (next.isEmpty())
            co_return items;
        if (next == after)
            break;
        after = next;
    }
    co_return failure(Error::Kind::Malformed, Reason::ListEndless);
}

Result<QNetworkRequest> GraphClient::request(const SharedSecret &token, const QString &path,
                                             const QUrlQuery &query) const
{
    if (!isSafe(m_baseUrl))
        return failure(Error::Kind::Malformed, Reason::GraphAddressInsecure);
    if (!token || token->isEmpty())
        return failure(Error::Kind::Unauthorised, Reason::TokenMissing);
    QUrl url = m_baseUrl;
    const QString base = m_baseUrl.path().endsWith(u'/') ? m_baseUrl.path() : m_baseUrl.path() + u'/';
    url.setPath(base + m_version + u'/' + path);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + token->bytes());
    request.setRawHeader("Accept", "application/json");
    return request;
}

} // namespace shoptalk
