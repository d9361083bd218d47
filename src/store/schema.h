// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migration.h"

#include <span>

namespace shoptalk {

/// Identifies the file as ours (PRAGMA application_id): "SHOP" in ASCII.
constexpr int storeApplicationId = 0x53484f50;

/// The console's schema, from the first version to this program's.
std::span<const Migration> storeMigrations();

} // namespace shoptalk
