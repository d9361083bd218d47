// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/doctor/finding.h"
#include "relay/settings.h"
#include "relay/storage/storage.h"

#include <functional>
#include <memory>

namespace shoptalk::relay {

/// What the doctor checks; the references must stay valid until the checks have ended.
struct DiagnosticInput {
    const Settings &settings;
    std::function<http::Result<std::unique_ptr<Storage>>()> openStorage; ///< Opens it without migrating it.
    std::string token; ///< The token whose permissions are checked; empty: none.
    Clock clock = systemNow;
};

/// Does all checks of the production checklist; takes at most a minute, on the calling thread.
std::vector<Finding> runDiagnostics(const DiagnosticInput &input);

} // namespace shoptalk::relay
