// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customer.h"

#include <QObject>

namespace shoptalk {

class CustomerDirectory;
class CustomerRecords;
class PrivacyActions;

/// Changes what is stored about one customer; each change can be undone.
class CustomerActions : public QObject {
    Q_OBJECT
public:
    /// `undo` offers to undo. All of them outlive this.
    CustomerActions(CustomerDirectory &customers, CustomerRecords &records, PrivacyActions &undo,
                    QObject *parent);

    /// Gives the customer a name of the shop's own; empty: the one that they chose is shown again.
    void rename(const Customer &customer, const QString &name);
    /// The customer wants no marketing messages, or wants them again.
    void setMarketingStopped(const Customer &customer, bool isStopped);

private:
    CustomerDirectory &m_customers;
    CustomerRecords &m_records;
    PrivacyActions &m_undo;
};

} // namespace shoptalk
