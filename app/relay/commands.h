// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/settings.h"

#include <string>

/// The commands of the operator. They also work while the relay serves from the same database.
namespace shoptalk::relay {

/// Prints a fresh pairing code, and nothing else, on standard output. An empty name means the only workspace
/// there is, or the first one. `renewsKey`: see PairingCode. Errors: Storage; Rejected
/// ("which_workspace": there are several).
http::Result<void> printPairingCode(const Settings &settings, const std::string &workspaceName,
                                    bool renewsKey);
/// Prints one paired device per line. Errors: Storage.
http::Result<void> printDevices(const Settings &settings);
/// Prints one claimed number per line. Errors: Storage.
http::Result<void> printNumbers(const Settings &settings);
/// Asks the relay that serves with these settings on this computer whether it is ready, for health checks.
/// Errors: Network, Timeout (no answer in time); Rejected ("not_ready").
http::Result<void> askWhetherReady(const Settings &settings);
/// Brings the database up to date. Errors: Storage.
http::Result<void> migrateDatabase(const Settings &settings);

/// The options of `doctor`.
struct DoctorOptions {
    bool json = false;
    std::string tokenFile = {}; ///< A file with a token whose permissions are checked; empty: none.
};
/// Checks the production checklist and prints the report on standard output. The exit code is 0 if no finding
/// is bad. Settings that can't be read are a finding, too.
int diagnoseAndReport(const http::Result<Settings> &settings, const DoctorOptions &options);

} // namespace shoptalk::relay
