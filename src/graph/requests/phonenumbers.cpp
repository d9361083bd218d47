// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/phonenumbers.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall ListPhoneNumbers::call() const
{
    return getCall(waba.value() + "/phone_numbers"_L1,
                   listFields(u"id,display_phone_number,verified_name"_s));
}

Result<QList<PhoneNumber>> ListPhoneNumbers::answerIn(const QList<QJsonObject> &items) const
{
    QList<PhoneNumber> numbers;
    for (const QJsonObject &item : items) {
        PhoneNumber number;
        number.id = PhoneNumberId(item.value("id"_L1).toString());
        number.waba = waba;
        number.displayPhoneNumber = item.value("display_phone_number"_L1).toString();
        number.verifiedName = item.value("verified_name"_L1).toString();
        numbers << number;
    }
    return numbers;
}

GraphCall ListPhoneNumberDetails::call() const
{
    return getCall(waba.value() + "/phone_numbers"_L1,
                   listFields(u"id,quality_rating,status,name_status,throughput,"
                              "whatsapp_business_manager_messaging_limit,is_on_biz_app,platform_type"_s));
}

Result<QHash<PhoneNumberId, QJsonObject>>
ListPhoneNumberDetails::answerIn(const QList<QJsonObject> &items) const
{
    QHash<PhoneNumberId, QJsonObject> details;
    for (const QJsonObject &item : items)
        details.insert(PhoneNumberId(item.value("id"_L1).toString()), item);
    return details;
}

PhoneNumber withDetails(PhoneNumber number, const QJsonObject &details)
{
    const auto textAt = [&details](QLatin1StringView key) { return details.value(key).toString(); };
    number.qualityRating = textAt("quality_rating"_L1);
    number.messagingLimit = textAt("whatsapp_business_manager_messaging_limit"_L1);
    number.throughput = details.value("throughput"_L1).toObject().value("level"_L1).toString();
    number.status = textAt("status"_L1);
    number.nameStatus = textAt("name_status"_L1);
    number.platformType = textAt("platform_type"_L1);
    number.isOnBusinessApp = details.value("is_on_biz_app"_L1).toBool();
    return number;
}

} // namespace shoptalk
