// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"
#include "relay/storage/databasedump.h"
#include "relay/storage/storage.h"

#include <memory>

namespace shoptalk::relay {

/// Opens the storage that the settings name, and migrates it. Errors: Storage.
http::Result<std::unique_ptr<Storage>> openStorage(const Settings &settings);

/// Opens it without creating or migrating it. Errors: Storage ("cannot_open", "not_migrated", …).
http::Result<std::unique_ptr<Storage>> openStorageAsItIs(const Settings &settings);

/// Opens the database for copying it or filling it. Errors: those of SqliteDump and PostgresDump.
enum class DumpUse { Copy, Fill };
http::Result<std::unique_ptr<DatabaseDump>> openDump(const Settings &settings, DumpUse use);

/// Serves until SIGTERM or SIGINT, then finishes the requests that are running. Prints
/// `{"listening":"http://…","metrics":"http://…"}` on standard output once connections are accepted; logs to
/// standard error. Errors: Storage, Network, Configuration.
http::Result<void> serve(const Settings &settings);

} // namespace shoptalk::relay
