// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Loads SQLite and Qt's driver for it, so that the first connection need not wait for that. Takes several
/// milliseconds, and may be called on any thread once there is an application object.
void loadDatabaseDriver();

} // namespace shoptalk
