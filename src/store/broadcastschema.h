// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The steps that add broadcasts, their recipients, and who agreed to be written to.
QStringList broadcastTables();

} // namespace shoptalk
