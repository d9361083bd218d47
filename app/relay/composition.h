// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"
#include "relay/storage/storage.h"

#include <memory>

namespace shoptalk::relay {

/// The storage that the settings name, migrated. Errors: Storage.
http::Result<std::unique_ptr<Storage>> openStorage(const Settings &settings);

/// Serves until SIGTERM or SIGINT, then finishes what is under way. Prints
/// `{"listening":"http://…","metrics":"http://…"}` on standard output once connections are accepted; logs to
/// standard error. Errors: Storage, Network, Configuration.
http::Result<void> serve(const Settings &settings);

} // namespace shoptalk::relay
