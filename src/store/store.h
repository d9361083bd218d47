// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/session.h"
#include "store/storejob.h"

#include <QObject>
#include <QString>
#include <qcoro/qcorotask.h>

#include <memory>
#include <type_traits>
#include <utility>

namespace shoptalk {

/// The console's database: one SQLite file, one writer thread, one reader thread for unbounded work, and a
/// read-only connection on the GUI thread for indexed, bounded pages.
///
/// When the store is destroyed, work that was passed to `write` is still executed. A task that waits for it
/// is unwound (`StoreClosed`) instead of resumed, because the object that started it may be gone.
class Store : public QObject {
    Q_OBJECT
public:
    /// Opens nothing yet. `path` is the file. A missing folder is created for its owner only.
    explicit Store(QString path, QObject *parent = nullptr);
    ~Store() override;

    /// Opens, checks and migrates, off the GUI thread. Errors: Storage ("data_folder_unwritable",
    /// "database_newer", "database_damaged", "database_locked", "migration_failed"); nothing is changed then,
    /// and it may be called again.
    QCoro::Task<Result<void>> open();
    bool isOpen() const;
    /// The database file.
    QString path() const;

    /// Runs `work` (StoreSession & → Result<T>) on the writer thread in one transaction; an error result or a
    /// failed commit rolls everything back. `changed` follows after the commit, before the task resumes on
    /// the GUI thread. It starts at once and is done even if nobody awaits the task. Errors: those of `work`,
    /// and Storage ("store_not_open", "disk_full", "database_locked", …).
    template <class Work>
    auto write(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession &>>
    {
        return start<StoreSession>(TransactionJob::Mode::Write, std::move(work));
    }

    /// The same, and safe from a power cut before the task resumes. It is for a person's own message.
    template <class Work>
    auto writeDurably(Work work) -> QCoro::Task<std::invoke_result_t<Work, StoreSession &>>
    {
        return start<StoreSession>(TransactionJob::Mode::WriteDurably, std::move(work));
    }

    /// The same on the reader thread, without writing, in one snapshot: for search, export, dashboard.
    template <class Work>
    auto readInBackground(Work work) -> QCoro::Task<std::invoke_result_t<Work, const StoreSession &>>
    {
        return start<const StoreSession>(TransactionJob::Mode::Read, std::move(work));
    }

    /// Brings the dashboard's summaries up to date, in many short transactions, and continues where it was
    /// when the program ended. Ends at once while another call does it. Errors: Storage; what is done stays.
    QCoro::Task<Result<void>> summarise();

    /// Overwrites deleted data in the files: it brings the summaries up to date, merges the index of
    /// messages, in many short transactions, checkpoints the write-ahead log into the database, where deleted
    /// pages are zeroed, and truncates it. Errors: Storage ("store_not_open", "database_busy": a reader
    /// blocks it, try later).
    QCoro::Task<Result<void>> scrub();

    /// Rebuilds every index from its table on the writer thread; writes wait in the meantime. Errors: Storage
    /// ("store_not_open", "database_damaged": the tables are damaged, too; "disk_full").
    QCoro::Task<Result<void>> rebuildIndexes();

    /// Checks the whole file for damage, including indexes, on the reader thread. Errors: Storage
    /// ("store_not_open", "database_damaged").
    QCoro::Task<Result<void>> quickCheck();

    /// For the GUI thread: indexed, bounded reads only (16 ms). The store is open.
    const StoreSession &reader() const;

Q_SIGNALS:
    /// Emitted once after each commit that changed something.
    void changed(const shoptalk::ChangeSet &changes);
    /// `open` brings the database of an older program up to date: the `step`th of `steps` is under way, and
    /// `percent` of it is done. On the GUI thread. On a large database, seconds can pass between two of
    /// these, while SQLite sorts.
    void migrating(int step, int steps, int percent);

private:
    template <class Session, class Work>
    auto start(TransactionJob::Mode mode, Work work) -> QCoro::Task<std::invoke_result_t<Work, Session &>>
    {
        using Answer = std::invoke_result_t<Work, Session &>;
        std::shared_ptr<AnswerJob<Answer>> job =
            std::make_shared<WorkJob<Work, Session, Answer>>(mode, std::move(work));
        submit(job, mode);
        return answerOf(std::move(job));
    }

    template <class Answer>
    static QCoro::Task<Answer> answerOf(std::shared_ptr<AnswerJob<Answer>> job)
    {
        co_await JobFinished(*job);
        co_return job->takeAnswer();
    }

    void submit(const std::shared_ptr<StoreJob> &job, TransactionJob::Mode mode);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace shoptalk
