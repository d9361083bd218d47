// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/unreadcounts.h"

#include "core/logging.h"
#include "store/store.h"

#include <numeric>
#include <utility>

namespace shoptalk {

UnreadCounts::UnreadCounts(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void UnreadCounts::start()
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            count();
    });
    count();
}

int UnreadCounts::total() const
{
    return std::accumulate(m_counts.begin(), m_counts.end(), 0);
}

/// Changes that follow one another quickly, as while the console catches up, are counted once.
void UnreadCounts::count()
{
    m_isOutdated = m_isCounting;
    if (std::exchange(m_isCounting, true))
        return;
    auto read = [](const StoreSession &session) { return session.conversations.unreadByNumber(); };
    QCoro::connect(m_store.readInBackground(std::move(read)), this,
                   [this](const Result<QHash<PhoneNumberId, int>> &counts) { take(counts); });
}

void UnreadCounts::take(const Result<QHash<PhoneNumberId, int>> &counts)
{
    m_isCounting = false;
    if (std::exchange(m_isOutdated, false))
        count();
    if (!counts) {
        qCWarning(logStore) << "the unread messages can't be counted:" << describe(counts.error());
        return;
    }
    if (std::exchange(m_counts, *counts) != *counts)
        Q_EMIT changed();
}

} // namespace shoptalk
