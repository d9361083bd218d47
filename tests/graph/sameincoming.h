// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/payload.h"

namespace shoptalk::test {

/// True if both have the same values, even if they were read from different bytes.
bool isSame(const QList<Incoming> &a, const QList<Incoming> &b);

} // namespace shoptalk::test
