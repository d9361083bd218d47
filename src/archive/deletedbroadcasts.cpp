// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deletedbroadcasts.h"

#include "core/logging.h"
#include "store/store.h"

#include <QPointer>

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

QCoro::Task<Result<void>> DeletedBroadcasts::destroy(DeletedBroadcast deleted)
{
    const QPointer<DeletedBroadcasts> self(this);
    auto remove = [deleted](StoreSession &session) {
        return deleted.isDraft ? session.broadcasts.drafts().destroy(deleted.id)
                               : session.broadcasts.destroy(deleted.id);
    };
    const Result<void> removed = co_await m_store.writeDurably(std::move(remove));
    if (!removed || !self)
        co_return removed;
    const Result<void> scrubbed = co_await m_store.scrub();
    if (!scrubbed)
        qCInfo(logStore).noquote() << "purged data will be overwritten later:" << describe(scrubbed.error());
    co_return removed;
}

} // namespace shoptalk
