// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"

#include <qcoro/qcorotask.h>

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <type_traits>

namespace shoptalk {

/// The console's database: one SQLite file, one writer thread, one reader thread for unbounded work, and a read-only
/// connection on the GUI thread for indexed, bounded pages.
class Store : public QObject {
    Q_OBJECT
public:
    /// Nothing is opened yet. `path` is the file; its folder is made when missing, for its owner only.
    explicit Store(QString path, QObject *parent = nullptr);
    ~Store() override;

    /// Opens, checks and migrates, off the GUI thread. Errors: Storage ("data_folder_unwritable", "database_newer",
    /// "database_damaged", "database_locked"); nothing is changed then.
    QCoro::Task<Result<void>> open();

    /// Runs `work` (StoreSession & → Result<T>) on the writer thread in one transaction; an error result or a failed
    /// commit rolls everything back. `changed` follows after the commit, before the task resumes on the GUI thread.
    template <class Work>
    auto write(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession &>>;

    /// The same on the reader thread, without writing: for search, export, dashboard.
    template <class Work>
    auto readInBackground(Work work) -> QCoro::Task<std::invoke_result_t<Work, const StoreSession &>>;

    /// For the GUI thread: indexed, bounded reads only (16 ms). The store is open.
    const StoreSession &reader() const;

Q_SIGNALS:
    /// Once after each commit that changed something.
    void changed(const shoptalk::ChangeSet &changes);
};

} // namespace shoptalk
