// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "store/changeset.h"
#include "store/stopphraserepository.h"
#include "store/stopproposalrepository.h"

#include <QDateTime>

#include <optional>

namespace shoptalk {

class Connection;

/// What a customer said about marketing messages, and when.
struct MarketingChoice {
    bool isStopped = false;
    QDateTime at; ///< UTC

    friend bool operator==(const MarketingChoice &, const MarketingChoice &) = default;
};

/// marketing_choices: who asked within WhatsApp for no more marketing. Errors of every call: Storage.
class MarketingRepository {
public:
    MarketingRepository(const Connection &connection, ChangeSet &changes);

    /// Who wrote "stop" and what counts as that, over the same connection.
    StopProposalRepository stopProposals() const { return {*m_connection, *m_changes}; }
    StopPhraseRepository stopPhrases() const { return StopPhraseRepository(*m_connection); }

    /// The customer, who is made if there is none, wants no marketing messages, or wants them again. What was
    /// said later stays.
    Result<void> save(const Customer &customer, bool isStopped, const QDateTime &at);
    Result<bool> isStopped(const CustomerId &customer) const;
    /// True if the customer is stopped and told the shop so, and not only WhatsApp: they may mean every
    /// message that they did not ask for.
    Result<bool> isAllStopped(const CustomerId &customer) const;
    /// Nothing for a customer who said nothing about it, or is not known.
    Result<std::optional<MarketingChoice>> choiceOf(const CustomerId &customer) const;
    /// A person of the shop decided that the customer gets no more, whatever was said before. Does nothing
    /// for an unknown customer.
    Result<void> stop(const CustomerId &customer, const QDateTime &at);
    /// Meta refused this message because its customer stopped marketing. What was said later stays.
    Result<void> noteRefusal(const MessageId &message);
    /// Takes `stop` at that time back: what was known before, if anything, is known again. Does nothing if
    /// the customer said something else since.
    Result<void> takeBackStop(const CustomerId &customer, const QDateTime &stoppedAt,
                              const std::optional<MarketingChoice> &before);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
