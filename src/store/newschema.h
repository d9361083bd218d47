// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/migration.h"

namespace shoptalk {

/// What the migrations make of an empty database, as one of them that makes it at once: a tenth of the work.
/// A test writes it and compares the two (`./dev schema`). Its version may be below that of the last
/// migration; the later ones are to be run then.
Migration newSchema();

} // namespace shoptalk
