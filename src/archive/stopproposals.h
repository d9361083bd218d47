// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/stopproposal.h"
#include "store/marketingrepository.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

#include <optional>

namespace shoptalk {

class Clock;
class Store;

/// What a person decided about a customer who wrote "stop", for taking it back.
struct StopDecision {
    CustomerId customer;
    bool isStopped = false; ///< They get no more marketing messages.
    QDateTime at; ///< UTC
    std::optional<MarketingChoice> before; ///< What was known of the customer before.
};

/// Customers who wrote "stop", until a person decides what follows from it. Broadcasts of offers leave them
/// out until then. Errors of every call: Storage.
class StopProposals : public QObject {
    Q_OBJECT
public:
    StopProposals(Store &store, const Clock &clock, QObject *parent = nullptr);

    /// True if nobody decided yet about this customer; false while the store is not open.
    bool isUndecided(const CustomerId &customer) const;
    /// How many those are.
    int count() const;
    /// The newest `limit` of them, newest first.
    QCoro::Task<Result<QList<StopProposal>>> undecided(int limit) const;

    /// Decides about all of them: they get no more marketing messages, as if they had chosen it within
    /// WhatsApp, or they go on getting them. The latter is not taken for consent: it leaves them as they were
    /// before they wrote. What they write later is proposed anew.
    QCoro::Task<Result<QList<StopDecision>>> decide(QList<CustomerId> customers, bool isStopped);
    QCoro::Task<Result<void>> takeBack(QList<StopDecision> decisions);

Q_SIGNALS:
    /// There may be more, fewer or other proposals.
    void changed();

private:
    Store &m_store;
    const Clock &m_clock;
};

} // namespace shoptalk
