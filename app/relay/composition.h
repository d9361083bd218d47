// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"
#include "relay/storage/databasedump.h"
#include "relay/storage/storage.h"

#include <memory>

namespace shoptalk::relay {

/// The storage that the settings name, migrated. Errors: Storage.
http::Result<std::unique_ptr<Storage>> openStorage(const Settings &settings);

/// The same as it is: neither made nor migrated. Errors: Storage ("cannot_open", "not_migrated", …).
http::Result<std::unique_ptr<Storage>> openStorageAsItIs(const Settings &settings);

/// The same database for those who copy it, or fill it. Errors: as SqliteDump and PostgresDump have them.
enum class DumpUse { Copy, Fill };
http::Result<std::unique_ptr<DatabaseDump>> openDump(const Settings &settings, DumpUse use);

/// Serves until SIGTERM or SIGINT, then finishes what is under way. Prints
/// `{"listening":"http://…","metrics":"http://…"}` on standard output once connections are accepted; logs to
/// standard error. Errors: Storage, Network, Configuration.
http::Result<void> serve(const Settings &settings);

} // namespace shoptalk::relay
