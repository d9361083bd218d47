// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"

#include <limits>

/// What both engines need to read the audit trail.
namespace shoptalk::relay {

/// The earliest time of the wanted lines, in milliseconds since 1970.
inline std::int64_t earliest(const AuditQuery &query)
{
    return query.since ? toMilliseconds(*query.since) : std::numeric_limits<std::int64_t>::min();
}

/// The time before which lines are wanted, in milliseconds since 1970.
inline std::int64_t latest(const AuditQuery &query)
{
    return query.until ? toMilliseconds(*query.until) : std::numeric_limits<std::int64_t>::max();
}

/// An empty workspace: the line belongs to none.
inline AuditLine auditLineOf(std::int64_t atMs, std::string workspace, std::string action,
                             std::string subject)
{
    AuditLine line{fromMilliseconds(atMs), {}, std::move(action), std::move(subject)};
    if (!workspace.empty())
        line.workspace = WorkspaceId{std::move(workspace)};
    return line;
}

} // namespace shoptalk::relay
