// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk::bench {

/// The dashboard's figures of a month and of everything, beside plain SQLite that reads the same rows, and
/// how long the GUI thread is busy at once while it is open. Adds webhooks, templates and prices to the
/// database.
void measureDashboard(const QString &database);

} // namespace shoptalk::bench
