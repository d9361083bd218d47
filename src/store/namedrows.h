// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <algorithm>

// What the tables of labels, saved replies and staff have in common: a name, and `deleted_at`.
namespace shoptalk {

/// In the order of the user's language.
template <class Row>
Result<QList<Row>> sortedByName(Result<QList<Row>> rows)
{
    if (rows) {
        std::sort(rows->begin(), rows->end(),
                  [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    }
    return rows;
}

/// Hides the row; shows it again if `at` is invalid. A hidden row keeps the time at which it was hidden.
template <class Id>
Result<void> setDeletedAt(const Connection &connection, const QString &table, const Id &id,
                          const QDateTime &at = {})
{
    using namespace Qt::StringLiterals;
    Statement update(connection,
                     u"UPDATE %1 SET deleted_at = ? WHERE id = ? AND (deleted_at IS NULL) = ?"_s.arg(table));
    return update.run(at, id, at.isValid());
}

} // namespace shoptalk
