// SPDX-License-Identifier: GPL-3.0-or-later
#include "offerbroadcast.h"

#include "evidence.h"
#include "sandboxstate.h"

using namespace Qt::StringLiterals;

namespace shoptalk::e2e {

OfferBroadcast::OfferBroadcast(const QJsonObject &limits, int customers)
    : m_customers(customers)
    , m_product(test::broadcastScenario(m_folder.path(), customers, limits))
{
}

bool OfferBroadcast::connectShop()
{
    const auto areAllStored = [this] {
        const QVariantList count =
            column(m_product.console.database(), u"SELECT count(*) FROM conversations"_s);
        return count.value(0).toInt() >= m_customers;
    };
    return m_product.connectShop() && support::waitUntil(areAllStored);
}

bool OfferBroadcast::start()
{
    driver::Application &all = window();
    return all.keyToWindow(u"Ctrl+Shift+G"_s) && all.click(u"firstBroadcastButton"_s)
        && all.clickRow(u"templateRows"_s, u"Offer"_s) && all.click(u"broadcastNextButton"_s)
        && all.waitText(u"broadcastStepName"_s, u"2"_s) && all.click(u"broadcastNextButton"_s)
        && all.waitText(u"broadcastPreviewPerson"_s, u"As"_s)
        && all.type(u"broadcastVariableText0"_s, u"there"_s) && all.click(u"broadcastNextButton"_s)
        && all.key(u"broadcastAgreed"_s, u"Space"_s) // nobody's consent is recorded yet
        && all.type(u"broadcastConsentNote"_s, u"At the counter"_s)
        && all.key(u"broadcastConsentNote"_s, u"Return"_s) && all.waitHidden(u"broadcastCount6"_s)
        && all.click(u"broadcastNextButton"_s) && all.click(u"confirmStartBroadcastButton"_s)
        && all.waitVisible(u"broadcastViewName"_s);
}

QStringList OfferBroadcast::reached(const QString &condition)
{
    const QVariantList ids =
        column(m_product.console.database(),
               u"SELECT u.wa_id FROM broadcast_recipients AS r JOIN customers AS u ON u.seq = r.customer "
               u"JOIN whatsapp_messages AS m ON m.id = r.message_id WHERE "_s
                   + condition);
    return QVariant(ids).toStringList();
}

QMap<int, int> OfferBroadcast::customersByMessages()
{
    const QHash<QString, int> arrived = support::messagesThatArrived(m_product.servers.sandbox().url());
    QMap<int, int> customers;
    for (int i = 0; i < m_customers; ++i)
        ++customers[arrived.value(test::sceneWaId(i))];
    return customers;
}

} // namespace shoptalk::e2e
