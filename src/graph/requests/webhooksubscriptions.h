// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// An app that gets the webhooks of a WABA.
struct Subscription {
    QString appId;
    QUrl overrideCallback; ///< Empty: the app's own callback address.
};

/// The apps that are subscribed to the WABA's webhooks. Source: GET /{waba-id}/subscribed_apps.
struct ListSubscriptions {
    WabaId waba;

    using Answer = QList<Subscription>;
    GraphCall call() const;
    Result<QList<Subscription>> answerIn(const QJsonObject &answer) const;
};

/// Subscribes the app to the WABA's webhooks at the app's own callback address.
struct SubscribeApp {
    WabaId waba;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Sets the callback address for this WABA's message webhooks. `SubscribeApp` has to come first, or Meta
/// answers with error 100.
struct OverrideCallback {
    WabaId waba;
    QUrl callback;
    QString verifyToken;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Ends the app's subscription to the WABA's webhooks, for everybody who uses the app.
struct UnsubscribeApp {
    WabaId waba;

    using Answer = void;
    GraphCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// Where Meta delivers the number's messages: its own callback address, else its WABA's, else the app's; an
/// empty address if Meta names none. Some versions of the API refuse it: ask with `deliveryAddressOf`.
/// Source: Cloud API, phone number, `webhook_configuration`.
struct FetchDeliveryAddress {
    PhoneNumberId number;

    using Answer = QUrl;
    GraphCall call() const;
    Result<QUrl> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
