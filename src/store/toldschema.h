// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// When each fact was told, and the numbers that customers had before: webhooks come late, repeated and in
/// any order, and the result is the same.
QStringList toldTimes();
/// Whether Meta itself said until when a customer had a user id.
QStringList toldUserIds();

} // namespace shoptalk
