// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration that adds what is kept of pruned events.
QStringList prunedEventTables();

} // namespace shoptalk
