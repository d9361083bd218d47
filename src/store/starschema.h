// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// Which messages staff put a star on.
QStringList starredMessageTable();

} // namespace shoptalk
