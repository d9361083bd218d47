// SPDX-License-Identifier: GPL-3.0-or-later
#include "soakworld.h"

#include "comparison.h"
#include "serverprocess.h"
#include "testscenario.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

QJsonObject message(const QString &type, const QJsonObject &content)
{
    return {{u"message"_s, QJsonObject{{u"type"_s, type}, {type, content}}}};
}

QJsonObject file(const QString &name, const QString &caption = {})
{
    QJsonObject content{{u"file"_s, u"media/"_s + name}};
    if (!caption.isEmpty())
        content.insert(u"caption"_s, caption);
    return content;
}

QJsonObject card(const QString &name)
{
    const QJsonObject names{{u"formatted_name"_s, name}, {u"first_name"_s, name}};
    return {{u"name"_s, names}, {u"phones"_s, QJsonArray{QJsonObject{{u"phone"_s, u"+34 600 00 00 00"_s}}}}};
}

QJsonArray templates()
{
    const auto make = [](const QString &name, const QString &category, const QString &text) {
        const QJsonObject body{{u"type"_s, u"BODY"_s}, {u"text"_s, text}};
        return QJsonObject{{u"name"_s, name},
                           {u"language"_s, u"en"_s},
                           {u"category"_s, category},
                           {u"status"_s, u"APPROVED"_s},
                           {u"components"_s, QJsonArray{body}}};
    };
    return {make(u"offer"_s, u"MARKETING"_s, u"Hello {{1}}, there is news today."_s),
            make(formTemplate, u"UTILITY"_s, u"About your order: {{1}} Thank you."_s)};
}

/// The shop's first number as that of a large business: it is not in the phone app too, which would let it
/// send 20 messages a second only, and may write to as many customers as there are.
QJsonObject scenarioOfLargeShop()
{
    QJsonObject scenario = support::smallScenarioWith(templates());
    QJsonArray businesses = scenario[u"businesses"_s].toArray();
    QJsonObject shop = businesses[0].toObject();
    QJsonArray accounts = shop[u"owned_whatsapp_business_accounts"_s].toArray();
    QJsonObject account = accounts[0].toObject();
    QJsonArray numbers = account[u"phone_numbers"_s].toArray();
    QJsonObject number = numbers[0].toObject();
    number.insert(u"is_on_biz_app"_s, false);
    number.insert(u"whatsapp_business_manager_messaging_limit"_s, u"TIER_UNLIMITED"_s);
    number.insert(u"messaging_limit_tier"_s, u"TIER_UNLIMITED"_s);
    numbers[0] = number;
    account.insert(u"phone_numbers"_s, numbers);
    account.insert(u"whatsapp_business_manager_messaging_limit"_s, u"TIER_UNLIMITED"_s);
    accounts[0] = account;
    shop.insert(u"owned_whatsapp_business_accounts"_s, accounts);
    businesses[0] = shop;
    scenario.insert(u"businesses"_s, businesses);
    return scenario;
}

} // namespace

SoakWorld::SoakWorld(int customers, quint64 seed)
    : m_customers(customers)
    , m_random(seed)
{
}

QString SoakWorld::waId(int customer) const
{
    return QString::number(34'600'100'000LL + customer);
}

QString SoakWorld::writeScenario(const QString &folder) const
{
    if (!QDir().mkpath(folder))
        return {};
    QJsonObject scenario = scenarioOfLargeShop();
    QJsonArray customers;
    for (int i = 0; i < m_customers; ++i) {
        customers << QJsonObject{{u"wa_id"_s, waId(i)},
                                 {u"user_id"_s, u"ES.%1"_s.arg(90'300'000'000LL + i)},
                                 {u"profile_name"_s, u"Customer %1"_s.arg(i, 4, 10, '0'_L1)},
                                 {u"phone_number_id"_s, u"610000000000001"_s}};
    }
    scenario.insert(u"customers"_s, customers);
    scenario.remove(u"scripts"_s);
    scenario.remove(u"lively"_s);
    scenario.remove(u"groups"_s); // their members are customers of the small scenario
    return support::writeScenario(folder, scenario);
}

bool SoakWorld::letSomebodyWrite(const QUrl &sandbox)
{
    const bool isFirst = m_next < m_customers;
    const int who = isFirst ? m_next++ : random(m_customers);
    const QString text = u"From a customer, number %1"_s.arg(m_taken);
    const int kind = isFirst ? 99 : random(100);
    QJsonObject what{{u"text"_s, text}};
    if (kind < 8)
        what = message(u"image"_s, file(u"bouquet.jpg"_s, text));
    else if (kind < 12)
        what = message(u"document"_s, file(u"guest-list.pdf"_s, text));
    else if (kind < 16)
        what = message(u"audio"_s, file(u"voice-note.ogg"_s));
    else if (kind < 18)
        what = message(u"sticker"_s, file(u"tulip.webp"_s));
    else if (kind < 24)
        what = message(u"location"_s, {{u"latitude"_s, 41.4}, {u"longitude"_s, 2.2}, {u"name"_s, text}});
    else if (kind < 28)
        what = {
            {u"message"_s, QJsonObject{{u"type"_s, u"contacts"_s}, {u"contacts"_s, QJsonArray{card(text)}}}}};
    else if (kind < 36)
        what = message(u"reaction"_s, {{u"message_id"_s, u"{last_message_id}"_s}, {u"emoji"_s, u"😊"_s}});
    else if (kind < 42)
        what = message(u"interactive"_s, {{u"choose"_s, 1}});
    const QUrl url = sandbox.resolved(QUrl(u"/sandbox/customers/%1/say"_s.arg(waId(who))));
    const bool isTaken = support::postJson(url, what).status / 100 == 2;
    m_taken += isTaken ? 1 : 0;
    return isTaken;
}

} // namespace shoptalk::bench
