// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/stopproposal.h"
#include "store/changeset.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;
class Statement;
struct Message;

/// stop_proposals: customers who wrote "stop", until a person decides what follows from it. Errors of every
/// call: Storage.
class StopProposalRepository {
public:
    StopProposalRepository(const Connection &connection, ChangeSet &changes);

    /// The customer of the message's conversation asked to stop with it. The newest such message counts, and
    /// asks anew if an earlier one was decided.
    Result<void> propose(const Message &message);
    Result<bool> isUndecided(const CustomerId &customer) const;
    /// The newest `limit` of those that nobody decided yet.
    Result<QList<StopProposal>> undecided(int limit) const;
    /// How many those are.
    Result<int> countUndecided() const;
    /// A person decided. Does nothing for a customer without a proposal.
    Result<void> decide(const CustomerId &customer, const QDateTime &at);
    /// The customer asked the shop in other words, and a person noted it: nothing is left to decide. Does
    /// nothing for an unknown customer.
    Result<void> noteRequest(const CustomerId &customer, const QDateTime &at);
    /// Takes a decision back.
    Result<void> reopen(const CustomerId &customer);

    /// The customer in row `kept` asked for what the one in row `gone` asked for; of both, the newest counts.
    Result<void> join(qint64 gone, qint64 kept);

private:
    Result<void> setDecided(const CustomerId &customer, const QDateTime &at);
    /// `returned` gives the row of a customer if something changed.
    Result<void> noteChanged(Statement &returned);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
