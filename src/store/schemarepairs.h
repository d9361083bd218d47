// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Migrations that correct data which earlier versions stored wrongly, from the JSON that they also stored.

/// Replaces impossible times of messages and alerts by the latest time at which they can have arrived.
QStringList timesToBound();
/// Removes phone numbers that were made from the digits of user ids such as "US.5555".
QStringList userIdsTakenForNumbers();
/// Converts edits, deletions and reactions that were stored as messages into amendments.
QStringList amendmentsStoredAsMessages();

} // namespace shoptalk
