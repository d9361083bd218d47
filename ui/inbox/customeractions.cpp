// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/customeractions.h"

#include "archive/customerdirectory.h"
#include "archive/customerrecords.h"
#include "ui/inbox/privacyactions.h"

namespace shoptalk {

CustomerActions::CustomerActions(CustomerDirectory &customers, CustomerRecords &records, PrivacyActions &undo,
                                 QObject *parent)
    : QObject(parent)
    , m_customers(customers)
    , m_records(records)
    , m_undo(undo)
{
}

void CustomerActions::rename(const Customer &customer, const QString &name)
{
    if (cleanName(name) == customer.phoneBookName)
        return;
    QCoro::connect(m_customers.rename(customer, name), this, [this, customer](const Result<void> &saved) {
        if (!saved)
            return m_undo.showNotDone();
        m_undo.showDone(tr("Name changed."), [&customers = m_customers, customer] {
            return customers.rename(customer, customer.phoneBookName);
        });
    });
}

void CustomerActions::setMarketingStopped(const Customer &customer, bool isStopped)
{
    QCoro::connect(m_records.setMarketingStopped(customer, isStopped), this,
                   [this, isStopped](const Result<MarketingChange> &change) {
                       if (!change)
                           return m_undo.showNotDone();
                       m_undo.showDone(
                           isStopped ? tr("This customer gets no more marketing messages.")
                                     : tr("This customer gets marketing messages again."),
                           [&records = m_records, done = *change] { return records.takeBack(done); });
                   });
}

} // namespace shoptalk
