// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefixture.h"

#include <QRandomGenerator>

namespace shoptalk {

/// A year and a half of a shop, the same each time: two numbers, customers from several countries, every
/// delivery state, templates, messages of the phone app and of two people, calls, reactions, notices, deleted messages,
/// webhooks, accounts and prices.
class GeneratedShop {
public:
    GeneratedShop();

    StoreFixture store;
    /// The time at which everything has happened.
    const QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(15, 30), Qt::UTC);

private:
    void addConversation(int index);
    Message messageAt(const ConversationId &conversation, qint64 atS);
    void addWriters();
    void addWebhooks();
    void addAccounts();
    void run(const QString &sql);

    QRandomGenerator m_random{20261120};
    int m_serial = 0;
};

} // namespace shoptalk
