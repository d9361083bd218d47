// SPDX-License-Identifier: GPL-3.0-or-later
#include "archive/deletedbroadcasts.h"

#include "store/store.h"

#include <utility>

namespace shoptalk {

DeletedBroadcasts::DeletedBroadcasts(Store &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
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
