// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "store/changeset.h"

#include <QString>

#include <coroutine>
#include <exception>
#include <optional>
#include <utility>

namespace shoptalk {

class Connection;
class StoreSession;

/// Unwinds a task whose store is gone. The work was done, but nothing is left that could use the result.
class StoreClosed final : public std::exception {
public:
    const char *what() const noexcept override { return "the store was closed"; }
};

/// A piece of work that is executed on a database thread and awaited and finished on the thread of the store.
class StoreJob {
public:
    StoreJob() = default;
    virtual ~StoreJob() = default;
    StoreJob(const StoreJob &) = delete;
    StoreJob &operator=(const StoreJob &) = delete;

    /// Does the work, on the database thread that owns `connection`, which may not be open.
    virtual void execute(Connection &connection) = 0;
    /// The changes that the execution committed; valid after it.
    const ChangeSet &changes() const { return m_changes; }

    /// Resumes the waiting task, if there is one yet.
    void finish();
    /// Unwinds the waiting task without running any more of its code.
    void abandon();

protected:
    ChangeSet m_changes;

private:
    friend class JobFinished;

    std::coroutine_handle<> m_waiting;
    bool m_isFinished = false;
    bool m_isAbandoned = false;
};

/// For `co_await JobFinished(*job)`; the task keeps the job alive.
class JobFinished {
public:
    explicit JobFinished(StoreJob &job)
        : m_job(&job)
    {
    }

    bool await_ready() const noexcept { return m_job->m_isFinished; }
    void await_suspend(std::coroutine_handle<> task) noexcept { m_job->m_waiting = task; }
    void await_resume() const;

private:
    StoreJob *m_job;
};

/// Work in one transaction. An error, an exception or a failed commit rolls all of it back.
class TransactionJob : public StoreJob {
public:
    enum class Mode {
        Read, ///< The work reads from one snapshot.
        Write, ///< On disk at the latest with the next checkpoint; survives a crash of the program.
        WriteDurably ///< On disk before the task resumes; survives a power cut.
    };
    explicit TransactionJob(Mode mode)
        : m_mode(mode)
    {
    }

    void execute(Connection &connection) final;

protected:
    /// Does the work; false rolls back.
    virtual bool work(StoreSession &session) = 0;
    /// Replaces the answer, because the transaction was rolled back.
    virtual void fail(const Error &error) = 0;

private:
    void workIn(const Connection &connection);
    bool workWithoutExceptions(StoreSession &session);
    bool updateIndex(StoreSession &session);

    Mode m_mode;
};

/// Work that gives an `Answer`, which is a `Result`.
template <class Answer>
class AnswerJob : public TransactionJob {
public:
    using TransactionJob::TransactionJob;

    Answer takeAnswer() { return std::move(*m_answer); }

protected:
    virtual Answer answer(StoreSession &session) = 0;
    bool work(StoreSession &session) final
    {
        m_answer.emplace(answer(session));
        return m_answer->has_value();
    }
    void fail(const Error &error) final { m_answer.emplace(failure(error)); }

private:
    std::optional<Answer> m_answer;
};

/// `Work` takes `Session &` and gives `Answer`. Code that does not depend on it is in the base classes,
/// because there are hundreds of instantiations.
template <class Work, class Session, class Answer>
class WorkJob final : public AnswerJob<Answer> {
public:
    WorkJob(TransactionJob::Mode mode, Work task)
        : AnswerJob<Answer>(mode)
        , m_work(std::move(task))
    {
    }

protected:
    Answer answer(StoreSession &session) override { return m_work(static_cast<Session &>(session)); }

private:
    Work m_work;
};

} // namespace shoptalk
