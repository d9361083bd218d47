// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <algorithm>

namespace shoptalk {

/// The selected part of one message's text. Positions are those of the shown text.
struct TextSelection {
    MessageId message;
    int anchor = 0;
    int cursor = 0;

    int from() const { return std::min(anchor, cursor); }
    int to() const { return std::max(anchor, cursor); }
    bool isEmpty() const { return anchor == cursor; }

    friend bool operator==(const TextSelection &, const TextSelection &) = default;
};

} // namespace shoptalk
