// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deletedbroadcasts.h"

#include "store/store.h"

#include <utility>

namespace shoptalk {

namespace {
constexpr int maxBroadcastsListed = 500;
}

DeletedBroadcasts::DeletedBroadcasts(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

QCoro::Task<Result<QList<DeletedBroadcast>>> DeletedBroadcasts::all() const
{
    return m_store.readInBackground(
        [](const StoreSession &session) { return session.broadcasts.deleted(maxBroadcastsListed); });
}

QCoro::Task<Result<void>> DeletedBroadcasts::restore(DeletedBroadcast deleted)
{
    auto show = [deleted](StoreSession &session) {
        return deleted.isDraft ? session.broadcasts.drafts().restore(deleted.id)
                               : session.broadcasts.restore(deleted.id);
    };
    return m_store.writeDurably(std::move(show));
}

} // namespace shoptalk
