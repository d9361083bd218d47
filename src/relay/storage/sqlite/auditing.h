// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"
#include "relay/storage/sqlite/database.h"

namespace shoptalk::relay::sqlite {

/// Writes the line within the open transaction.
void insertAudit(Database &database, const AuditLine &line);

} // namespace shoptalk::relay::sqlite
