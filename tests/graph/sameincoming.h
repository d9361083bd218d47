// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graph/payload.h"

namespace shoptalk::test {

/// True if both say the same, whatever the bytes were from which they were read.
bool isSame(const QList<Incoming> &a, const QList<Incoming> &b);

} // namespace shoptalk::test
