// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/storejob.h"

#include "core/exceptiontype.h"
#include "core/logging.h"
#include "store/connection.h"
#include "store/session.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

void StoreJob::finish()
{
    m_isFinished = true;
    if (const auto task = std::exchange(m_waiting, {}))
        task.resume();
}

void StoreJob::abandon()
{
    m_isAbandoned = true;
    finish();
}

void JobFinished::await_resume() const
{
    if (m_job->m_isAbandoned)
        throw StoreClosed();
}

void TransactionJob::execute(Connection &connection)
{
    if (!connection.isOpen()) {
        fail(Error{Error::Kind::Storage, Reason::StoreNotOpen});
        return;
    }
    if (m_mode == Mode::WriteDurably)
        (void)runSql(connection, u"PRAGMA synchronous = FULL"_s); // fails only inside a transaction
    workIn(connection);
    if (m_mode == Mode::WriteDurably)
        (void)runSql(connection, u"PRAGMA synchronous = NORMAL"_s);
}

void TransactionJob::workIn(const Connection &connection)
{
    Statement begin(connection, m_mode == Mode::Read ? u"BEGIN"_s : u"BEGIN IMMEDIATE"_s);
    if (const Result<void> begun = begin.run(); !begun) {
        fail(begun.error());
        return;
    }
    StoreSession session(connection);
    if (workWithoutExceptions(session) && updateIndex(session)) {
        Statement commit(connection, u"COMMIT"_s);
        const Result<void> committed = commit.run();
        if (committed) {
            m_changes = session.changes();
            return;
        }
        logFailure(logStore(), "commit failed", committed.error());
        fail(committed.error());
    }
    (void)runSql(connection, u"ROLLBACK"_s); // SQLite may have rolled back by itself already
}

/// Changed and deleted messages change in the index in the same transaction.
bool TransactionJob::updateIndex(StoreSession &session)
{
    if (m_mode == Mode::Read)
        return true;
    const Result<void> updated = session.messageIndex.applyPending();
    if (!updated) {
        logFailure(logStore(), "the index of messages can't be written", updated.error());
        fail(updated.error());
    }
    return updated.has_value();
}

bool TransactionJob::workWithoutExceptions(StoreSession &session)
{
    try {
        return work(session);
    } catch (const std::exception &thrown) {
        fail(Error{Error::Kind::Storage, Reason::WorkFailed, {}, exceptionType(thrown)});
    } catch (...) {
        fail(Error{Error::Kind::Storage, Reason::WorkFailed});
    }
    return false;
}

} // namespace shoptalk
