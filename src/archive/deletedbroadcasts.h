// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/deletedbroadcast.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Restores broadcasts and drafts that were deleted; `ErasureService` lists and purges them. Errors of every
/// call: Storage.
class DeletedBroadcasts : public QObject {
    Q_OBJECT
public:
    /// `store` outlives this.
    explicit DeletedBroadcasts(Store &store, QObject *parent = nullptr);

    QCoro::Task<Result<void>> restore(DeletedBroadcast deleted);

private:
    Store &m_store;
};

} // namespace shoptalk
