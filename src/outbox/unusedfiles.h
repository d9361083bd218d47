// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;

/// Removes the files next to the database to which nothing in it belongs any more: copies of sent files, and
/// voice notes that were not sent.
class UnusedFiles : public QObject {
    Q_OBJECT
public:
    /// `store` outlives this.
    explicit UnusedFiles(Store &store);

    /// The copy of this name is used, although no message in the database has it yet.
    void keep(const QString &name) { m_kept.insert(name); }
    void release(const QString &name) { m_kept.remove(name); }
    void remove();

private:
    QCoro::Task<void> removeCopies();
    QCoro::Task<void> removeRecordings();

    Store &m_store;
    QSet<QString> m_kept;
};

} // namespace shoptalk
