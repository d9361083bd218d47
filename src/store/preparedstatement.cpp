// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/preparedstatement.h"

#include "core/logging.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Source: https://www.sqlite.org/rescode.html
Reason reasonFor(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Reason::DatabaseLocked;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Reason::DatabaseDamaged;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
        return Reason::DataFolderUnwritable;
    case SQLITE_IOERR:
        return Reason::DiskError;
    case SQLITE_FULL:
        return Reason::DiskFull;
    case SQLITE_CONSTRAINT:
        return Reason::Constraint;
    default:
        return Reason::DatabaseError;
    }
}

Error databaseError(const QString &detail)
{
    return Error{Error::Kind::Storage, Reason::DatabaseError, {}, detail};
}

/// True if callers reckon with it: they ask again, free space, or report that a row was refused.
bool isExpected(int code)
{
    const Reason reason = reasonFor(code);
    return reason == Reason::DatabaseLocked || reason == Reason::Constraint || reason == Reason::DiskFull
        || reason == Reason::DataFolderUnwritable || (code & 0xff) == SQLITE_INTERRUPT;
}

} // namespace

Error storageError(sqlite3 *database)
{
    const int code = sqlite3_extended_errcode(database);
    // The stack trace here says which statement it was; whoever handles the error is far away from it.
    if (!isExpected(code))
        qCCritical(logStore) << "SQLite failed, code" << code;
    return Error{Error::Kind::Storage, reasonFor(code), {}, QString::fromUtf8(sqlite3_errmsg(database))};
}

PreparedStatement::PreparedStatement(sqlite3 *database, const QString &sql)
{
    const QByteArray utf8 = sql.toUtf8();
    const char *rest = nullptr;
    const int code = sqlite3_prepare_v3(database, utf8.constData(), int(utf8.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_handle, &rest);
    if (code != SQLITE_OK)
        m_error = storageError(database);
    else if (!QByteArrayView(rest, utf8.constEnd()).trimmed().isEmpty())
        m_error = databaseError(u"more than one statement"_s);
}

PreparedStatement::~PreparedStatement()
{
    sqlite3_finalize(m_handle);
}

void PreparedStatement::giveBack()
{
    restart();
    if (m_handle)
        sqlite3_clear_bindings(m_handle);
    m_isInUse = false;
}

void PreparedStatement::restart()
{
    sqlite3_reset(m_handle); // its code is that of the run before
    m_texts.clear();
    m_bound = 0;
    m_bindCode = SQLITE_OK;
}

void PreparedStatement::bind(const ColumnValue &value)
{
    const int code = bindTo(++m_bound, value);
    if (m_bindCode == SQLITE_OK)
        m_bindCode = code;
}

int PreparedStatement::bindTo(int position, const ColumnValue &value)
{
    const ColumnValue::Stored &stored = value.stored();
    if (const auto *number = std::get_if<qint64>(&stored))
        return sqlite3_bind_int64(m_handle, position, *number);
    if (const auto *text = std::get_if<QString>(&stored)) {
        const QByteArray &utf8 = m_texts.emplace_back(text->toUtf8());
        return sqlite3_bind_text64(m_handle, position, utf8.constData(), sqlite3_uint64(utf8.size()),
                                   SQLITE_STATIC, SQLITE_UTF8);
    }
    if (const auto *bytes = std::get_if<QByteArray>(&stored)) {
        m_texts.append(*bytes);
        return sqlite3_bind_blob64(m_handle, position, bytes->constData(), sqlite3_uint64(bytes->size()),
                                   SQLITE_STATIC);
    }
    return sqlite3_bind_null(m_handle, position);
}

std::optional<Error> PreparedStatement::bindingError() const
{
    const int wanted = sqlite3_bind_parameter_count(m_handle);
    if (m_bound != wanted)
        return databaseError(u"%1 values for %2 question marks"_s.arg(m_bound).arg(wanted));
    if (m_bindCode != SQLITE_OK)
        return Error{
            Error::Kind::Storage, reasonFor(m_bindCode), {}, QString::fromUtf8(sqlite3_errstr(m_bindCode))};
    return std::nullopt;
}

} // namespace shoptalk
