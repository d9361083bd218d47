// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The migration for the dashboard: indexes that hold all columns which its figures need.
QStringList insightIndexes();

} // namespace shoptalk
