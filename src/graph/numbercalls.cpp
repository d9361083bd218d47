// SPDX-License-Identifier: GPL-3.0-or-later
/// What GraphClient does with one number: its registration, its profile, its short links.
#include "graph/graphclient.h"
#include "graph/grapherror.h"
#include "graph/numberitems.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QUrlQuery only(const QString &names)
{
    QUrlQuery query;
    query.addQueryItem(u"fields"_s, names);
    return query;
}

QString text(const SharedSecret &secret)
{
    return secret ? QString::fromUtf8(secret->bytes()) : QString();
}

} // namespace

QCoro::Task<Result<RegistrationState>> GraphClient::registrationState(SharedSecret token,
                                                                      PhoneNumberId number)
{
    const QUrlQuery query =
        only(u"id,status,code_verification_status,is_pin_enabled,is_on_biz_app,platform_type"_s);
    const Result<QJsonObject> answer = co_await get(token, number.value(), query);
    if (!answer)
        co_return failure(answer.error());
    co_return registrationStateIn(*answer);
}

QCoro::Task<Result<void>> GraphClient::requestCode(SharedSecret token, PhoneNumberId number,
                                                   CodeMethod method, QString language)
{
    const QString path = number.value() + "/request_code"_L1;
    QJsonObject body;
    body.insert("code_method"_L1, method == CodeMethod::Call ? u"VOICE"_s : u"SMS"_s);
    body.insert("language"_L1, language);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::verifyCode(SharedSecret token, PhoneNumberId number, QString code)
{
    const QString path = number.value() + "/verify_code"_L1;
    QJsonObject body;
    body.insert("code"_L1, code);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::registerNumber(SharedSecret token, PhoneNumberId number,
                                                      SharedSecret pin)
{
    const QString path = number.value() + "/register"_L1;
    QJsonObject body;
    body.insert("messaging_product"_L1, u"whatsapp"_s);
    body.insert("pin"_L1, text(pin));
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::deregisterNumber(SharedSecret token, PhoneNumberId number)
{
    const QString path = number.value() + "/deregister"_L1;
    const Result<QJsonObject> answer = co_await post(token, path, QJsonObject());
    co_return successIn(answer);
}

QCoro::Task<Result<void>> GraphClient::setPin(SharedSecret token, PhoneNumberId number, SharedSecret pin)
{
    QJsonObject body;
    body.insert("pin"_L1, text(pin));
    const Result<QJsonObject> answer = co_await post(token, number.value(), body);
    co_return successIn(answer);
}

QCoro::Task<Result<DisplayName>> GraphClient::displayName(SharedSecret token, PhoneNumberId number)
{
    const QUrlQuery query = only(u"id,verified_name,name_status,new_display_name,new_name_status"_s);
    const Result<QJsonObject> answer = co_await get(token, number.value(), query);
    if (!answer)
        co_return failure(answer.error());
    co_return displayNameIn(*answer);
}

QCoro::Task<Result<void>> GraphClient::requestDisplayName(SharedSecret token, PhoneNumberId number,
                                                          QString name)
{
    QJsonObject body;
    body.insert("new_display_name"_L1, name);
    const Result<QJsonObject> answer = co_await post(token, number.value(), body);
    co_return successIn(answer);
}

QCoro::Task<Result<BusinessProfile>> GraphClient::businessProfile(SharedSecret token, PhoneNumberId number)
{
    const QString path = number.value() + "/whatsapp_business_profile"_L1;
    const QUrlQuery query = only(u"about,address,description,email,websites,vertical"_s);
    const Result<QJsonObject> answer = co_await get(token, path, query);
    if (!answer)
        co_return failure(answer.error());
    co_return businessProfileIn(*answer);
}

QCoro::Task<Result<void>> GraphClient::changeBusinessProfile(SharedSecret token, PhoneNumberId number,
                                                             BusinessProfile present, BusinessProfile wanted)
{
    const QString path = number.value() + "/whatsapp_business_profile"_L1;
    QJsonObject body = profileChanges(present, wanted);
    body.insert("messaging_product"_L1, u"whatsapp"_s);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    co_return successIn(answer);
}

QCoro::Task<Result<QList<ShortLink>>> GraphClient::shortLinks(SharedSecret token, PhoneNumberId number)
{
    const QString path = number.value() + "/message_qrdls"_L1;
    const QUrlQuery query = only(u"code,prefilled_message,deep_link_url"_s);
    const Result<QList<QJsonObject>> items = co_await getAll(token, path, query);
    if (!items)
        co_return failure(items.error());
    QList<ShortLink> links;
    for (const QJsonObject &item : *items) {
        const Result<ShortLink> link = shortLinkIn(item);
        if (!link)
            co_return failure(link.error());
        links << *link;
    }
    co_return links;
}

QCoro::Task<Result<ShortLink>> GraphClient::saveShortLink(SharedSecret token, PhoneNumberId number,
                                                          QString code, QString text)
{
    const QString path = number.value() + "/message_qrdls"_L1;
    QJsonObject body;
    body.insert("prefilled_message"_L1, text);
    if (!code.isEmpty())
        body.insert("code"_L1, code);
    const Result<QJsonObject> answer = co_await post(token, path, body);
    if (!answer)
        co_return failure(answer.error());
    co_return shortLinkIn(*answer);
}

QCoro::Task<Result<void>> GraphClient::removeShortLink(SharedSecret token, PhoneNumberId number, QString code)
{
    const QString path = number.value() + "/message_qrdls/"_L1 + code;
    const Result<QJsonObject> answer = co_await remove(token, path);
    co_return successIn(answer);
}

} // namespace shoptalk
