// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "generatedshop.h"

namespace shoptalk::test {

/// Changes a generated shop by chance in every way in which messages, webhooks and customers change.
class ShopChanges {
public:
    ShopChanges(GeneratedShop &shop, quint32 seed)
        : m_shop(shop)
        , m_random(seed)
    {
    }

    void makeSome(int howMany);
    int below(int limit) { return int(m_random.bounded(limit)); }

private:
    using Change = void (ShopChanges::*)();

    void addMessage();
    void moveDelivery();
    void deleteConversation();
    void restoreConversation();
    void purge();
    void eraseCustomer();
    void mergeCustomers();
    void changeMessage();
    void changeWriter();
    void changeEvents();
    void pruneEvents();

    ConversationId anyConversation();
    /// Without an id if the conversation is deleted that chance chose.
    Customer anyCustomer();
    MessageId anyMessage();
    qint64 anyTimeS();

    GeneratedShop &m_shop;
    QRandomGenerator m_random;
    qint64 m_lastEvent = 100'000;
};

} // namespace shoptalk::test
