// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <QString>

namespace shoptalk {

/// One line of the audit trail as a sentence for people.
QString auditSentence(const AuditEntry &entry);

} // namespace shoptalk
