// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/connection.h"
#include "store/statement.h"
#include "storefixture.h"

#include <sqlite3.h>

#include <functional>
#include <memory>

namespace shoptalk {

/// What the GUI thread reads at once.
using Read = std::function<void(const StoreSession &)>;

/// A read-only connection whose statements and steps are counted.
class Watched {
public:
    explicit Watched(const QString &path)
    {
        if (!m_connection.open(path, Connection::Access::Read))
            qFatal("the watched connection does not open");
        m_session = std::make_unique<StoreSession>(m_connection);
        m_handle = m_connection.handle();
    }
    ~Watched() { m_session.reset(); }
    Watched(const Watched &) = delete;
    Watched &operator=(const Watched &) = delete;

    /// The statements that `read` runs, with their values.
    QStringList statementsOf(const Read &read)
    {
        QStringList statements;
        sqlite3_trace_v2(m_handle, SQLITE_TRACE_STMT, &Watched::noteStatement, &statements);
        read(std::as_const(*m_session));
        sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
        return statements;
    }

    /// The steps of SQLite's virtual machine that `read` takes.
    int stepsOf(const Read &read)
    {
        int units = 0;
        sqlite3_progress_handler(m_handle, stepUnit, &Watched::noteSteps, &units);
        read(std::as_const(*m_session));
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        return units * stepUnit;
    }

    QStringList planOf(const QString &sql) const
    {
        Statement explain(m_connection, QStringLiteral("EXPLAIN QUERY PLAN ") + sql);
        return collect(explain, [](const Statement &row) { return row.text(3); }).value();
    }

private:
    static constexpr int stepUnit = 50;

    static int noteStatement(unsigned, void *statements, void *statement, void *)
    {
        char *sql = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
        *static_cast<QStringList *>(statements) << QString::fromUtf8(sql);
        sqlite3_free(sql);
        return 0;
    }
    static int noteSteps(void *units)
    {
        ++*static_cast<int *>(units);
        return 0;
    }

    Connection m_connection;
    std::unique_ptr<StoreSession> m_session;
    sqlite3 *m_handle = nullptr;
};

template <class T>
void mustBe(const Result<T> &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
}

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::Read)
