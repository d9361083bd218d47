// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <cstddef>
#include <string>

namespace shoptalk::relay {

/// Which lines of the audit trail are printed; what is empty filters nothing.
struct AuditOptions {
    std::string workspace = {}; ///< By its name.
    std::string action = {}; ///< "device_paired"
    std::string since = {}; ///< RFC 3339.
    std::string until = {}; ///< RFC 3339; that moment itself is not among them.
    std::size_t maximumLines = 200; ///< The newest so many.
    bool json = false; ///< One object a line, else columns with tabs between them.
};

/// Prints the audit trail on standard output, oldest first. Errors: Storage; Rejected ("bad_time",
/// "which_workspace": there is none of that name).
http::Result<void> printAuditTrail(const Settings &settings, const AuditOptions &options);

} // namespace shoptalk::relay
