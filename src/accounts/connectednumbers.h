// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// The connected numbers of all accounts, and which of them is the primary one. GUI thread; never blocks it.
class ConnectedNumbers : public QObject {
    Q_OBJECT
public:
    explicit ConnectedNumbers(Store &store, QObject *parent = nullptr);

    /// The primary one first.
    QList<PhoneNumber> numbers() const;
    /// Makes it the number from which new conversations start. Errors: Storage ("phone_number_unknown": it is
    /// not connected).
    QCoro::Task<Result<void>> makePrimary(PhoneNumberId number);

Q_SIGNALS:
    /// The result of `numbers` has changed.
    void changed();

private:
    Store &m_store;
};

} // namespace shoptalk
