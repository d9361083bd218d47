// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/payload.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <optional>

namespace shoptalk::test {

inline QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

/// A webhook as Meta sends it: one change with this value.
inline QByteArray webhook(const QString &field, const QJsonObject &value)
{
    const QJsonObject change{{QStringLiteral("field"), field}, {QStringLiteral("value"), value}};
    const QJsonObject entry{{QStringLiteral("id"), QStringLiteral("500000000000007")},
                            {QStringLiteral("changes"), QJsonArray{change}}};
    return QJsonDocument(QJsonObject{{QStringLiteral("object"), QStringLiteral("whatsapp_business_account")},
                                     {QStringLiteral("entry"), QJsonArray{entry}}})
        .toJson(QJsonDocument::Compact);
}

/// The value of a number's change: `items` under `key`.
inline QJsonObject value(const QString &key, const QJsonArray &items, const QJsonArray &contacts = {})
{
    QJsonObject object = json(R"({"messaging_product":"whatsapp","metadata":
        {"display_phone_number":"34910000001","phone_number_id":"610000000000003"}})");
    object.insert(key, items);
    if (!contacts.isEmpty())
        object.insert(QStringLiteral("contacts"), contacts);
    return object;
}

inline QList<Incoming> parsed(const QByteArray &body)
{
    return incomingIn(body).value_or(QList<Incoming>());
}

/// What is read from a webhook with this one item.
template <class Kind>
std::optional<Kind> only(const QByteArray &body)
{
    const QList<Incoming> all = parsed(body);
    if (all.size() != 1 || !std::holds_alternative<Kind>(all.first()))
        return std::nullopt;
    return std::get<Kind>(all.first());
}

/// A customer's message with this content.
inline QJsonObject messageItem(const QByteArray &content)
{
    QJsonObject item = json(content);
    item.insert(QStringLiteral("from"), QStringLiteral("34600000001"));
    item.insert(QStringLiteral("id"), QStringLiteral("wamid.HBgC01="));
    item.insert(QStringLiteral("timestamp"), QStringLiteral("1795000000"));
    return item;
}

/// The entry of `contacts` for the customer.
inline const QByteArray ines =
    R"({"profile":{"name":"Ines R.","username":"ines.r"},"wa_id":"34600000001","user_id":"ES.9"})";

} // namespace shoptalk::test
