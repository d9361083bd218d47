// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Steps of the schema that mend what earlier versions stored wrongly, from what they kept beside it.

/// Messages and alerts with times that can't be true: the time by which they had come at the latest is taken
/// instead.
QStringList timesToBound();
/// User ids such as "US.5555" whose digits were taken for a phone number: nobody is called under them any
/// more.
QStringList userIdsTakenForNumbers();
/// Edits, deletions and reactions that were stored as messages of their own become what they are.
QStringList amendmentsStoredAsMessages();

} // namespace shoptalk
