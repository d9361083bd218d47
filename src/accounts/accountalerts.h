// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/accountalert.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// WhatsApp's alerts about numbers and accounts, until the person has closed them. GUI thread.
class AccountAlerts : public QObject {
    Q_OBJECT
public:
    explicit AccountAlerts(Store &store, QObject *parent = nullptr);

    /// Newest first, at most 20.
    QList<AccountAlert> unseen() const;
    /// Errors: Storage.
    QCoro::Task<Result<void>> markSeen(qint64 id);

Q_SIGNALS:
    /// The result of `unseen` may have changed.
    void changed();

private:
    Store &m_store;
};

} // namespace shoptalk
