// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration for the dashboard: indexes with all columns that its figures need.
QStringList insightIndexes();

} // namespace shoptalk
