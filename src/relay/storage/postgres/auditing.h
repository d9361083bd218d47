// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/postgres/connection.h"
#include "relay/storage/records.h"

namespace shoptalk::relay::postgres {

/// Queues the line within the open transaction; enters its workspace, or none.
void queueAudit(Connection &connection, const AuditLine &line);

} // namespace shoptalk::relay::postgres
