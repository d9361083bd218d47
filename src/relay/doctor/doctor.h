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
    std::function<http::Result<std::unique_ptr<Storage>>()>
        openStorage; ///< As it is: not migrated by looking.
    std::string token; ///< Whose permissions are looked at; empty: nobody's.
    Clock clock = systemNow;
};

/// Walks the whole production checklist; at most a minute, on the calling thread.
std::vector<Finding> runDiagnostics(const DiagnosticInput &input);

} // namespace shoptalk::relay
