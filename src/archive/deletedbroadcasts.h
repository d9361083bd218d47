// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/deletedbroadcast.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// The broadcasts and drafts that were deleted and are not purged yet; `ErasureService` purges them. Errors
/// of every call: Storage.
class DeletedBroadcasts : public QObject {
    Q_OBJECT
public:
    /// `store` outlives this.
    explicit DeletedBroadcasts(Store &store, QObject *parent = nullptr);

    /// The one that was deleted last comes first.
    QCoro::Task<Result<QList<DeletedBroadcast>>> all() const;
    QCoro::Task<Result<void>> restore(DeletedBroadcast deleted);

private:
    Store &m_store;
};

} // namespace shoptalk
