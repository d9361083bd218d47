// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Customers who wrote "stop", and the words that count as it.
QStringList stopTables();

} // namespace shoptalk
