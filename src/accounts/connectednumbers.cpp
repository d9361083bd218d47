// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectednumbers.h"

#include "store/store.h"

#include <algorithm>

namespace shoptalk {

ConnectedNumbers::ConnectedNumbers(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            Q_EMIT changed();
    });
}

QList<PhoneNumber> ConnectedNumbers::numbers() const
{
    QList<PhoneNumber> all = m_store.reader().accounts.activeNumbers().value_or(QList<PhoneNumber>());
    std::stable_partition(all.begin(), all.end(), [](const PhoneNumber &each) { return each.isPrimary; });
    return all;
}

QCoro::Task<Result<void>> ConnectedNumbers::makePrimary(PhoneNumberId number)
{
    Store *store = &m_store;
    const auto write = [number](StoreSession &session) { return session.accounts.makePrimary(number); };
    co_return co_await store->writeDurably(write);
}

} // namespace shoptalk
