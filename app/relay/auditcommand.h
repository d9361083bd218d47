// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <cstddef>
#include <string>

namespace shoptalk::relay {

/// Selects the lines of the audit trail that are printed. An empty member does not filter.
struct AuditOptions {
    std::string workspace = {}; ///< The name of the workspace.
    std::string action = {}; ///< "device_paired"
    std::string since = {}; ///< RFC 3339.
    std::string until = {}; ///< RFC 3339, exclusive.
    std::size_t maxLines = 200; ///< The number of newest lines.
    bool json = false; ///< One JSON object per line; otherwise columns separated by tabs.
};

/// Prints the audit trail on standard output, oldest first. Errors: Storage; Rejected ("bad_time",
/// "which_workspace": there is none of that name).
http::Result<void> printAuditTrail(const Settings &settings, const AuditOptions &options);

} // namespace shoptalk::relay
