// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/auditentry.h"
#include "store/changeset.h"

#include <QList>

namespace shoptalk {

class Connection;

/// A stored line of the audit trail.
struct AuditLine {
    qint64 seq = 0; ///< The order in which lines were written.
    AuditEntry entry;
};

/// audit_log: changes of accounts, keys and data on this console. Lines can be added and read; the
/// database itself refuses to change or delete one. Errors of every call: Storage.
class AuditRepository {
public:
    AuditRepository(const Connection &connection, ChangeSet &changes);

    /// Call it in the same transaction as the change. Storage ("constraint"): the word is no snake_case word,
    /// or could be a phone number.
    Result<void> add(const AuditEntry &entry);
    /// The newest `limit` lines before `before` (0: the newest of all), newest first.
    Result<QList<AuditLine>> page(qint64 before, int limit) const;

    /// Adds it unless there is a line of the same kind and word.
    Result<void> addOnce(const AuditEntry &entry);
    /// The `seq` of the newest line of this kind; 0 if there is none.
    Result<qint64> newest(AuditKind kind) const;

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
