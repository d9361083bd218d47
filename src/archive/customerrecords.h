// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/customer.h"
#include "domain/customerrecord.h"
#include "store/marketingrepository.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// A change of what is known about a customer's wish for marketing messages.
struct MarketingChange {
    Customer customer;
    bool isStopped = false;
    QDateTime at; ///< UTC, whole seconds.
    std::optional<MarketingChoice> before; ///< Nothing if the customer had said nothing about it.
};

/// A web address that somebody wrote in a conversation.
struct SharedLink {
    MessageId message;
    ConversationId conversation;
    PhoneNumberId number; ///< The shop's number of that conversation.
    QDateTime sentAt; ///< UTC.
    QString address; ///< As it is written.

    friend bool operator==(const SharedLink &, const SharedLink &) = default;
};

/// What is stored about customers of conversations. Errors of every call: Storage.
class CustomerRecords {
public:
    /// The maximum length of each list, which has the newest items.
    static constexpr int maxListed = 200;

    /// `store` outlives this.
    explicit CustomerRecords(Store &store)
        : m_store(store)
    {
    }

    QCoro::Task<Result<CustomerRecord>> of(ConversationId conversation) const;
    /// The links in the newest texts of a conversation, and of the customer's conversations with the shop's
    /// other numbers, newest first; at most `maxListed`.
    QCoro::Task<Result<QList<SharedLink>>> sharedLinks(ConversationId conversation) const;
    /// The customer said, outside of WhatsApp, that they want no marketing messages, or want them again. The
    /// later of several statements counts.
    QCoro::Task<Result<MarketingChange>> setMarketingStopped(Customer customer, bool isStopped);
    /// What was known before is known again, unless the customer said something else since.
    QCoro::Task<Result<void>> takeBack(MarketingChange change);

private:
    Store &m_store;
};

} // namespace shoptalk
