// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// When each fact was reported, and the numbers that customers had before: webhooks come late, repeated and
/// in any order, and the result is the same.
QStringList reportedTimes();
/// Whether Meta itself reported until when a customer had a user id.
QStringList reportedUserIds();

} // namespace shoptalk
