// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"

#include <QString>

namespace shoptalk {

/// Describes one entry of the audit trail in a sentence.
QString auditSentence(const AuditEntry &entry);

} // namespace shoptalk
