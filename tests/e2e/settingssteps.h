// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "product.h"

/// What several scenarios do in the console's settings. Each opens the settings from the inbox and leaves
/// them open, unless it says otherwise.
namespace shoptalk::e2e {

/// Makes a new recovery key. Returns it as the dialog shows it; empty if a step failed.
QString makeRecoveryKey(Product &product);

/// Saves a backup in the product's own folder. Needs a recovery key or a passphrase. Returns the path of the
/// backup; empty if a step failed or if there is not exactly one file.
QString makeBackup(Product &product);

/// Types the path of a backup into the file dialog that is open, and confirms it.
bool chooseBackupFile(driver::Application &window, const QString &backup);

/// Disconnects the only Facebook account and confirms it.
bool disconnectAccount(Product &product);

} // namespace shoptalk::e2e
