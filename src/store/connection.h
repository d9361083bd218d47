// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

#include <memory>

namespace shoptalk {

/// A query that stays prepared. One statement uses it at a time.
struct PreparedQuery {
    explicit PreparedQuery(const QSqlDatabase &database)
        : query(database)
    {
    }
    QSqlQuery query;
    bool isInUse = false;
    bool hasFailed = false; ///< It is not used again.
};

/// One SQLite connection, for the thread that opened it; closed with the object.
class Connection {
public:
    enum class Access {
        Inspect, ///< Reads, and changes nothing in the file, not even its journal mode.
        /// Reads all of it for a copy. It could write and does not: over a connection that can't,
        /// SQLite 3.40's VACUUM INTO counts generated columns among those that it fills, and fails.
        Copy,
        Read, ///< Reads only, while the writer works.
        Write
    };

    Connection();
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Errors: Storage, see `storageError`.
    Result<void> open(const QString &path, Access access);
    void close();
    bool isOpen() const { return m_database.isOpen(); }
    const QSqlDatabase &database() const { return m_database; }

    /// A query prepared for `sql`, reused if an earlier one is free; it is in use from now on. It has an
    /// error if it cannot be prepared.
    std::shared_ptr<PreparedQuery> prepared(const QString &sql) const;

private:
    Result<void> configure(Access access);

    QString m_name;
    QSqlDatabase m_database;
    /// Preparing costs as much as running, so queries stay prepared. Used by the connection's thread only.
    mutable QHash<QString, std::shared_ptr<PreparedQuery>> m_prepared;
};

} // namespace shoptalk
