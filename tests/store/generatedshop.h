// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefixture.h"

#include <QRandomGenerator>

namespace shoptalk {

/// A year and a half of a shop, the same each time: two numbers, customers from several countries, every
/// delivery state, templates, messages of the phone app and of two people, calls, reactions, notices, deleted
/// messages, webhooks, accounts and prices.
class GeneratedShop {
public:
    GeneratedShop();

    /// Stores one more message of this conversation, with a kind and a state by chance.
    void addMessage(const ConversationId &conversation, qint64 atS);
    /// Stores one more event of the relay, received at this time.
    void addEvent(qint64 seq, const QDateTime &receivedAt);
    /// Runs a statement for which no repository has a function.
    void run(const QString &sql) const;

    StoreFixture store;
    /// The time at which everything has happened.
    const QDateTime now = QDateTime(QDate(2026, 11, 20), QTime(15, 30), Qt::UTC);

private:
    void addConversation(int index);
    Message messageAt(const ConversationId &conversation, qint64 atS);
    EventRecord eventAt(qint64 seq, const QDateTime &receivedAt);
    void addWriters();
    void addWebhooks();
    void addAccounts();

    QRandomGenerator m_random{20261120};
    int m_serial = 0;
};

} // namespace shoptalk
