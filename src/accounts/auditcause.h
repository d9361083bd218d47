// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/accountalert.h"
#include "domain/businessaccount.h"

#include <QString>

#include <variant>

namespace shoptalk {

/// Why the console was locked.
enum class LockCause {
    Manual,
    Idle,
    Computer, ///< The computer was locked, or was about to sleep.
};

/// The word of the cause in the audit trail.
QString auditWord(LockCause cause);

/// What the word of an audit entry means. std::monostate: there is no word, or this version does not know it.
using AuditCause = std::variant<std::monostate, Reason, MetaCode, AccountStatus, AlertKind, LockCause>;

/// Reads a word that `auditWord` or `wordFor` has written, also in an earlier version.
AuditCause auditCauseOf(const QString &word);

} // namespace shoptalk
