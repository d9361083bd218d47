// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSqlDatabase>
#include <QString>

namespace shoptalk {

/// One SQLite connection, for the thread that opened it; closed with the object.
class Connection {
public:
    enum class Access {
        Inspect, ///< Reads, and changes nothing in the file, not even its journal mode.
        Read, ///< Reads only, beside the writer.
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

private:
    Result<void> configure(Access access);

    QString m_name;
    QSqlDatabase m_database;
};

} // namespace shoptalk
