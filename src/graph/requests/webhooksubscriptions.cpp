// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/webhooksubscriptions.h"

#include "graph/grapherror.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString subscriptionPath(const WabaId &waba)
{
    return waba.value() + "/subscribed_apps"_L1;
}

} // namespace

GraphCall ListSubscriptions::call() const
{
    return getCall(subscriptionPath(waba));
}

Result<QList<Subscription>> ListSubscriptions::answerIn(const QJsonObject &answer) const
{
    QList<Subscription> subscriptions;
    const QJsonArray items = answer.value("data"_L1).toArray();
    for (const auto &each : items) {
        const QJsonObject item = each.toObject();
        const QJsonObject app = item.value("whatsapp_business_api_data"_L1).toObject();
        const QUrl callback(item.value("override_callback_uri"_L1).toString(), QUrl::StrictMode);
        subscriptions.append(Subscription{app.value("id"_L1).toString(), callback});
    }
    return subscriptions;
}

GraphCall SubscribeApp::call() const
{
    return postCall(subscriptionPath(waba));
}

Result<void> SubscribeApp::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall OverrideCallback::call() const
{
    QJsonObject body;
    body.insert("override_callback_uri"_L1, callback.toString(QUrl::FullyEncoded));
    body.insert("verify_token"_L1, verifyToken);
    return postCall(subscriptionPath(waba), body);
}

Result<void> OverrideCallback::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall UnsubscribeApp::call() const
{
    return deleteCall(subscriptionPath(waba));
}

Result<void> UnsubscribeApp::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

GraphCall FetchDeliveryAddress::call() const
{
    return getCall(number.value(), listFields(u"webhook_configuration"_s));
}

Result<QUrl> FetchDeliveryAddress::answerIn(const QJsonObject &answer) const
{
    const QJsonObject configuration = answer.value("webhook_configuration"_L1).toObject();
    for (const auto level : {"phone_number"_L1, "whatsapp_business_account"_L1, "application"_L1}) {
        if (const QString address = configuration.value(level).toString(); !address.isEmpty())
            return QUrl(address);
    }
    return QUrl();
}

} // namespace shoptalk
