// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/customerrecords.h"

#include "store/store.h"

namespace shoptalk {

QCoro::Task<Result<CustomerRecord>> CustomerRecords::of(ConversationId conversation) const
{
    auto read = [conversation](const StoreSession &session) {
        return session.customerRecords.of(conversation, maxListed);
    };
    co_return co_await m_store.readInBackground(std::move(read));
}

QCoro::Task<Result<void>> CustomerRecords::setMarketingStopped(Customer customer, bool isStopped)
{
    auto write = [customer, isStopped, at = QDateTime::currentDateTimeUtc()](StoreSession &session) {
        const Result<void> saved = session.marketing.save(customer, isStopped, at);
        return saved && isStopped ? session.marketing.stopProposals().noteTold(customer.id, at) : saved;
    };
    co_return co_await m_store.writeDurably(std::move(write));
}

} // namespace shoptalk
