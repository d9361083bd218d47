// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/businessaccount.h"

#include <QList>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// The numbers that are connected here, of all accounts, and which of them is the main one. GUI thread; never
/// blocks it.
class ConnectedNumbers : public QObject {
    Q_OBJECT
public:
    explicit ConnectedNumbers(Store &store, QObject *parent = nullptr);

    /// The main one first.
    QList<PhoneNumber> numbers() const;
    /// What is begun anew goes out from this one. Errors: Storage ("phone_number_unknown": it is not
    /// connected).
    QCoro::Task<Result<void>> makePrimary(PhoneNumberId number);

Q_SIGNALS:
    /// `numbers` gives something else now.
    void changed();

private:
    Store &m_store;
};

} // namespace shoptalk
