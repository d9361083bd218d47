// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountalerts.h"

#include "store/store.h"

namespace shoptalk {

namespace {

constexpr int maxShown = 20;

} // namespace

AccountAlerts::AccountAlerts(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts)
            Q_EMIT changed();
    });
}

QList<AccountAlert> AccountAlerts::unseen() const
{
    return m_store.reader().alerts.unseen(maxShown).value_or(QList<AccountAlert>());
}

QCoro::Task<Result<void>> AccountAlerts::markSeen(qint64 id)
{
    Store *store = &m_store;
    const auto write = [id](StoreSession &session) { return session.alerts.markSeen(id); };
    co_return co_await store->write(write);
}

} // namespace shoptalk
