// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "store/columnvalue.h"

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

#include <optional>

struct sqlite3;
struct sqlite3_stmt;

namespace shoptalk {

/// SQLite's last error on `database` as our own; `reason` is "database_locked", "database_damaged",
/// "data_folder_unwritable", "disk_full", "disk_error", "constraint" or "database_error". Never contains a
/// bound value.
Error storageError(sqlite3 *database);

/// A statement that SQLite has prepared and that stays so, with the values bound to it. One `Statement` uses
/// it at a time.
class PreparedStatement {
public:
    PreparedStatement(sqlite3 *database, const QString &sql);
    ~PreparedStatement();
    PreparedStatement(const PreparedStatement &) = delete;
    PreparedStatement &operator=(const PreparedStatement &) = delete;

    /// Why it can't be prepared.
    const std::optional<Error> &error() const { return m_error; }
    sqlite3_stmt *handle() const { return m_handle; }

    bool isInUse() const { return m_isInUse; }
    void take() { m_isInUse = true; }
    /// Ends it, and forgets the values.
    void giveBack();

    /// Ends it, so that values can be bound, from the first on.
    void restart();
    void bind(const ColumnValue &value);
    /// Nothing if as many values are bound as the statement has question marks.
    std::optional<Error> bindingError() const;

private:
    int bindTo(int position, const ColumnValue &value);

    sqlite3_stmt *m_handle = nullptr;
    std::optional<Error> m_error;
    bool m_isInUse = false;
    int m_bound = 0;
    int m_bindCode = 0;
    /// What SQLite reads while the statement runs: it makes no copy.
    QVarLengthArray<QByteArray, 16> m_texts;
};

} // namespace shoptalk
