// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcastscene.h"

#include "sandboxstate.h"
#include "testscenario.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

QJsonArray withMoreCustomers(QJsonArray customers, int count)
{
    for (int i = 0; i < count; ++i) {
        const QJsonObject hello{{u"at"_s, u"-5d 10:00"_s}, {u"in"_s, u"Hello"_s}};
        customers << QJsonObject{{u"wa_id"_s, sceneWaId(i)},
                                 {u"user_id"_s, u"ES.9030000%1"_s.arg(1000 + i)},
                                 {u"profile_name"_s, u"Customer %1"_s.arg(i)},
                                 {u"phone_number_id"_s, u"610000000000001"_s},
                                 {u"past"_s, QJsonArray{hello}}};
    }
    return customers;
}

QJsonArray offerTemplate()
{
    const QJsonObject body{{u"type"_s, u"BODY"_s}, {u"text"_s, u"Hello {{1}}, there is news today."_s}};
    const QJsonObject offer{{u"name"_s, u"offer"_s},
                            {u"language"_s, u"en"_s},
                            {u"category"_s, u"MARKETING"_s},
                            {u"status"_s, u"APPROVED"_s},
                            {u"components"_s, QJsonArray{body}}};
    QJsonObject picture = offer;
    picture.insert("name"_L1, u"picture"_s);
    picture.insert("components"_L1,
                   QJsonArray{QJsonObject{{u"type"_s, u"HEADER"_s}, {u"format"_s, u"IMAGE"_s}}, body});
    return {offer, picture};
}

/// Numbers that are in the phone app send without being registered first.
QJsonObject withBothNumbersInTheApp(QJsonObject scenario)
{
    QJsonArray businesses = scenario.value("businesses"_L1).toArray();
    QJsonObject business = businesses.first().toObject();
    QJsonArray accounts = business.value("owned_whatsapp_business_accounts"_L1).toArray();
    QJsonObject account = accounts.first().toObject();
    QJsonArray numbers = account.value("phone_numbers"_L1).toArray();
    for (auto &&each : numbers) {
        QJsonObject number = each.toObject();
        number.insert("is_on_biz_app"_L1, true);
        each = number;
    }
    account.insert("phone_numbers"_L1, numbers);
    accounts.replace(0, account);
    business.insert("owned_whatsapp_business_accounts"_L1, accounts);
    businesses.replace(0, business);
    scenario.insert("businesses"_L1, businesses);
    return scenario;
}

} // namespace

QString sceneWaId(int customer)
{
    return u"3460000%1"_s.arg(1000 + customer);
}

QString broadcastScenario(const QString &folder, int customers, const QJsonObject &limits)
{
    QJsonObject scenario = withBothNumbersInTheApp(support::smallScenarioWith(offerTemplate()));
    scenario.insert("customers"_L1, withMoreCustomers(scenario.value("customers"_L1).toArray(), customers));
    if (!limits.isEmpty())
        scenario.insert("limits"_L1, limits);
    return support::writeScenario(folder, scenario);
}

int messagesTo(const QUrl &sandbox, int customer)
{
    return int(support::textsSentTo(sandbox, sceneWaId(customer)).size());
}

} // namespace shoptalk::test
