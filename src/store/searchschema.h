// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The index of messages for the search; see MessageIndex.
QStringList messageIndexTables();

} // namespace shoptalk
