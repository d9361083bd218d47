// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "domain/customer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QString>

namespace shoptalk {

/// What all items of one webhook `value` share.
struct WebhookContext {
    WabaId waba; ///< The entry's.
    PhoneNumberId phoneNumber;
    QString businessDigits; ///< The business's own number.
    QJsonArray contacts;
    QJsonArray errors; ///< Of the value as a whole.
    bool isAboutOne = true; ///< No two items come from different people.
};

WebhookContext contextOf(const WabaId &waba, const QJsonObject &value);

/// True if it is a phone number as WhatsApp names people by it: ASCII digits and nothing else. Anything else
/// is a name of another kind ("US.5555"), is kept as it is, and is never dialled.
bool isPhoneId(const QString &id);

/// The digits of a phone number as it is written for people ("+1 555-078-3881"); empty if it holds anything
/// that no phone number does.
QString digitsOfPhoneNumber(const QString &written);

/// True if there is an identifier by which the customer can be found again.
bool isKnown(const Customer &customer);

/// A customer known by these two keys of `item` alone; either may be missing. What is no phone number under
/// `numberKey` is a user id, unless there is one.
Customer identifiersIn(const QJsonObject &item, QLatin1StringView numberKey, QLatin1StringView userIdKey);

/// The customer with these identifiers, with what `contacts` tell beside. A number in `contacts` may be
/// written otherwise than in the message: where there is one person and one contact, and no contradiction, it
/// is the one.
Customer customerFor(const WebhookContext &context, const Customer &identifiers);

/// Whom a system notice is about, as they were called before it.
Customer customerOfNotice(const QJsonObject &item);

/// What they are called from a notice of another number or another user id on; all empty for any other
/// notice. Source: webhooks, system messages.
Customer customerAfterNotice(const QJsonObject &item);

} // namespace shoptalk
