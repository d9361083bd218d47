// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"
#include "relay/storage/databasedump.h"
#include "relay/storage/storage.h"

#include <memory>

namespace shoptalk::relay {

/// Opens the storage that several relays share, and migrates it. Errors: Storage; Configuration
/// ("not_built_in") where the program was compiled without PostgreSQL.
http::Result<std::unique_ptr<Storage>> openSharedStorage(const Settings &settings);

/// Opens it for copying it, or for filling it. Errors: those of PostgresDump; Configuration ("not_built_in").
http::Result<std::unique_ptr<DatabaseDump>> openSharedDump(const Settings &settings, bool isCopy);

} // namespace shoptalk::relay
