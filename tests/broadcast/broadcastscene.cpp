// SPDX-License-Identifier: GPL-3.0-or-later
#include "broadcastscene.h"

#include "sandboxstate.h"
#include "testscenario.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

namespace {

QJsonArray withMoreCustomers(QJsonArray customers)
{
    for (int i = 0; i < sceneCustomers; ++i) {
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

} // namespace

QString sceneWaId(int customer)
{
    return u"3460000%1"_s.arg(1000 + customer);
}

QString broadcastScenario(const QString &folder)
{
    QJsonObject scenario = support::smallScenarioWith(offerTemplate());
    scenario.insert("customers"_L1, withMoreCustomers(scenario.value("customers"_L1).toArray()));
    return support::writeScenario(folder, scenario);
}

int messagesTo(const QUrl &sandbox, int customer)
{
    return int(support::textsSentTo(sandbox, sceneWaId(customer)).size());
}

} // namespace shoptalk::test
