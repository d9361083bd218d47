// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QHash>
#include <QString>

#include <memory>

struct sqlite3;

namespace shoptalk {

class PreparedStatement;

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

    Connection() = default;
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Errors: Storage, see `storageError`.
    Result<void> open(const QString &path, Access access);
    void close();
    bool isOpen() const { return m_handle; }
    sqlite3 *handle() const { return m_handle; }

    /// A statement prepared for `sql`, reused if an earlier one is free; it is in use from now on. It has an
    /// error if it cannot be prepared.
    std::shared_ptr<PreparedStatement> prepared(const QString &sql) const;

private:
    Result<void> configure(Access access) const;

    sqlite3 *m_handle = nullptr;
    /// Preparing costs as much as running, so statements stay prepared. Used by the connection's thread only.
    mutable QHash<QString, std::shared_ptr<PreparedStatement>> m_prepared;
};

} // namespace shoptalk
