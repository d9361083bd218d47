// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcastscene.h"
#include "product.h"

#include <QMap>
#include <QStringList>
#include <QTemporaryDir>

namespace shoptalk::e2e {

/// The whole product with the scenario of `broadcastScenario`, and a broadcast of its template "offer" to
/// everybody. A step that returns false leaves the reason in `problem()` of the product.
class OfferBroadcast {
public:
    /// `limits` are the scenario's, as in resources/scenarios/README.md; without them Meta's do not apply.
    explicit OfferBroadcast(const QJsonObject &limits = {}, int customers = test::sceneCustomers);

    Product &product() { return m_product; }
    driver::Application &window() { return m_product.console.window(); }
    QString problem() { return m_product.problem(); }
    int customers() const { return m_customers; }

    /// Connects the shop, and waits until all customers are stored.
    bool connectShop();
    /// Prepares the broadcast, step by step, and starts it.
    bool start();
    /// Ids of the customers to whom the database has a message of the broadcast, by a condition on it (`m`).
    QStringList reached(const QString &condition);
    /// How many customers of the scenario got so many messages of the business. {{1, n}}: everybody got one.
    QMap<int, int> customersByMessages();

private:
    QTemporaryDir m_folder; ///< Of the scenario.
    int m_customers;
    Product m_product;
};

} // namespace shoptalk::e2e
