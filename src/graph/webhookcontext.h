// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/customer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace shoptalk {

/// What all items of one webhook `value` have in common.
struct WebhookContext {
    WabaId waba; ///< The id of the entry.
    PhoneNumberId phoneNumber;
    QString businessDigits; ///< The business's own number.
    QJsonArray contacts;
    QJsonArray errors; ///< The errors of the value as a whole.
    bool isAboutOne = true; ///< All items come from the same person.
};

WebhookContext contextOf(const WabaId &waba, const QJsonObject &value);

/// The digits of a formatted phone number ("+1 555-078-3881"); empty if the text holds a character that no
/// phone number has.
QString digitsOfPhoneNumber(const QString &written);

/// The `username` of `object` without the @ that people write before it, and some bodies, too.
QString usernameIn(const QJsonObject &object);

/// True if the customer has an identifier.
bool isKnown(const Customer &customer);

/// A customer with the identifiers under these two keys of `item`; either may be missing. A value under
/// `numberKey` that is not digits alone is taken as the user id, unchanged, unless `item` has one.
Customer identifiersIn(const QJsonObject &item, QLatin1StringView numberKey, QLatin1StringView userIdKey);

/// As above; where the customer has neither, the id under `parentKey`, by which an answer can be sent, too.
Customer identifiersIn(const QJsonObject &item, QLatin1StringView numberKey, QLatin1StringView userIdKey,
                       QLatin1StringView parentKey);

/// The customer with these identifiers, completed from `contacts`. `contacts` may write the number
/// differently from the message: one person and one contact belong together if nothing contradicts it, such
/// as another line.
Customer customerFor(const WebhookContext &context, const Customer &identifiers);

/// The customer of a system notice, with the identifiers from before it.
Customer customerOfNotice(const QJsonObject &item);

/// The identifiers after a notice of a changed number or user id; all empty for any other notice. Source:
/// webhooks, system messages.
Customer customerAfterNotice(const QJsonObject &item);

} // namespace shoptalk
