// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lifetime.h"
#include "core/result.h"
#include "domain/contactlist.h"
#include "domain/customer.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <qcoro/qcorotask.h>

#include <functional>

namespace shoptalk {

class Clock;
class Store;

enum class ContactFormat {
    VCard4, ///< For newer phones and address books.
    VCard3, ///< For older ones.
    Csv
};

/// Saves customers as contacts in files for phones, address books and spreadsheets, and gives customers the
/// names of such a file. GUI thread, which it never blocks.
class Contacts {
public:
    /// Both outlive this.
    Contacts(Store &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// Saves all customers, or those of `only` if it is not empty, in a new file at `path`; an older one is
    /// replaced when the new one is complete and noted. `columns` are the names of a table's three columns:
    /// name, number, username. Gives how many were saved, and notes it in the audit trail. Errors: Storage.
    QCoro::Task<Result<int>> save(QString path, ContactFormat format, QStringList columns,
                                  QList<Customer> only = {});

    /// Saves these customers as contact cards in a new file of the folder, named `name` or, if that is taken,
    /// with a number after it. Gives how many, and notes it. Errors: Storage.
    QCoro::Task<Result<int>> saveNew(QString folder, QString name, QList<Customer> customers);

    /// What an import of the file would do; nothing is changed. `region` (ISO 3166) is that of numbers
    /// without a country. Errors: see `contactsIn`; Storage (DiskError: it can't be read).
    QCoro::Task<Result<ContactFile>> preview(QString path, QString region);
    /// Stores those of the contacts that are new or updated, gives how many, and records it in the audit
    /// trail. A name is treated like one of the phone book: it is shown instead of the name that the customer
    /// chose, until the shop's phone has a newer one. Errors: Storage; those that `progressed` counted are
    /// then stored.
    QCoro::Task<Result<int>> importAll(QList<FileContact> contacts, std::function<void(int done)> progressed);

private:
    QCoro::Task<Result<QList<Customer>>> all();

    Store &m_store;
    const Clock &m_clock;
    Lifetime m_lifetime;
};

} // namespace shoptalk
