// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/storage/records.h"

#include <limits>

/// What both engines need to read the audit trail.
namespace shoptalk::relay {

/// Milliseconds since 1970, from which on lines are wanted.
inline std::int64_t earliest(const AuditQuery &query)
{
    return query.since ? toMilliseconds(*query.since) : std::numeric_limits<std::int64_t>::min();
}

/// Milliseconds since 1970, before which lines are wanted.
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
