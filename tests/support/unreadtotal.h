// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/session.h"

#include <numeric>

namespace shoptalk::support {

/// The unread messages of all numbers; -1 if they can't be counted.
inline int unreadTotal(const StoreSession &session)
{
    const auto counts = session.conversations.unreadByNumber();
    return counts ? std::accumulate(counts->begin(), counts->end(), 0) : -1;
}

} // namespace shoptalk::support
