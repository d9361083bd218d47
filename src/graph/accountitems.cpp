// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/accountitems.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString textAt(const QJsonObject &item, QLatin1StringView key)
{
    return item.value(key).toString();
}

void addWabas(QList<Waba> &wabas, const QList<QJsonObject> &items, const BusinessManagerId &manager,
              Waba::Ownership ownership)
{
    QSet<WabaId> known;
    for (const Waba &waba : wabas)
        known << waba.id;
    for (const QJsonObject &item : items) {
        const WabaId id(textAt(item, "id"_L1));
        if (!known.contains(id))
            wabas.append(Waba{id, manager, textAt(item, "name"_L1), ownership});
        known << id;
    }
}

PhoneNumber phoneNumberIn(const QJsonObject &item, const QJsonObject &details, const WabaId &waba)
{
    PhoneNumber number;
    number.id = PhoneNumberId(textAt(item, "id"_L1));
    number.waba = waba;
    number.displayPhoneNumber = textAt(item, "display_phone_number"_L1);
    number.verifiedName = textAt(item, "verified_name"_L1);
    number.qualityRating = textAt(details, "quality_rating"_L1);
    number.messagingLimit = textAt(details, "whatsapp_business_manager_messaging_limit"_L1);
    number.throughput = textAt(details.value("throughput"_L1).toObject(), "level"_L1);
    number.status = textAt(details, "status"_L1);
    number.nameStatus = textAt(details, "name_status"_L1);
    number.platformType = textAt(details, "platform_type"_L1);
    number.isOnBusinessApp = details.value("is_on_biz_app"_L1).toBool();
    return number;
}

} // namespace

Result<Profile> profileIn(const QJsonObject &answer)
{
    const QJsonObject picture = answer.value("picture"_L1).toObject().value("data"_L1).toObject();
    Profile profile;
    profile.id = AccountId(textAt(answer, "id"_L1));
    profile.name = textAt(answer, "name"_L1);
    profile.pictureUrl = textAt(picture, "url"_L1);
    if (profile.id.isEmpty())
        return failure(Error::Kind::Malformed, Reason::AnswerIncomplete);
    return profile;
}

GrantedPermissions permissionsIn(const QJsonObject &answer)
{
    GrantedPermissions permissions;
    const QJsonArray items = answer.value("data"_L1).toArray();
    for (const auto &item : items) {
        const bool isGranted = textAt(item.toObject(), "status"_L1) == "granted"_L1;
        (isGranted ? permissions.granted : permissions.declined) << textAt(item.toObject(), "permission"_L1);
    }
    return permissions;
}

QUrl deliveryAddressIn(const QJsonObject &answer)
{
    const QJsonObject configuration = answer.value("webhook_configuration"_L1).toObject();
    for (const auto level : {"phone_number"_L1, "whatsapp_business_account"_L1, "application"_L1}) {
        if (const QString address = configuration.value(level).toString(); !address.isEmpty())
            return QUrl(address);
    }
    return {};
}

QList<Subscription> subscriptionsIn(const QJsonObject &answer)
{
    QList<Subscription> subscriptions;
    const QJsonArray items = answer.value("data"_L1).toArray();
    for (const auto &item : items) {
        const QJsonObject app = item.toObject().value("whatsapp_business_api_data"_L1).toObject();
        subscriptions.append(
            Subscription{textAt(app, "id"_L1),
                         QUrl(textAt(item.toObject(), "override_callback_uri"_L1), QUrl::StrictMode)});
    }
    return subscriptions;
}

QList<BusinessManager> businessManagersIn(const QList<QJsonObject> &items)
{
    QList<BusinessManager> managers;
    for (const QJsonObject &item : items) {
        managers.append(BusinessManager{BusinessManagerId(textAt(item, "id"_L1)), textAt(item, "name"_L1),
                                        textAt(item, "verification_status"_L1)});
    }
    return managers;
}

QList<Waba> wabasIn(const QList<QJsonObject> &owned, const QList<QJsonObject> &shared,
                    const BusinessManagerId &manager)
{
    QList<Waba> wabas;
    addWabas(wabas, owned, manager, Waba::Ownership::Owned);
    addWabas(wabas, shared, manager, Waba::Ownership::Shared);
    return wabas;
}

QList<PhoneNumber> phoneNumbersIn(const QList<QJsonObject> &items, const QList<QJsonObject> &details,
                                  const WabaId &waba)
{
    QHash<QString, QJsonObject> detailsOf;
    for (const QJsonObject &each : details)
        detailsOf.insert(textAt(each, "id"_L1), each);
    QList<PhoneNumber> numbers;
    for (const QJsonObject &item : items)
        numbers.append(phoneNumberIn(item, detailsOf.value(textAt(item, "id"_L1)), waba));
    return numbers;
}

} // namespace shoptalk
