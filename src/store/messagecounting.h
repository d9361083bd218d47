// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/insight.h"

namespace shoptalk {

/// True if `a` comes before `b` in a list that begins with most messages.
inline bool hasMore(const MessageCounts &a, const MessageCounts &b)
{
    return a.accepted() + a.failed > b.accepted() + b.failed;
}

} // namespace shoptalk
