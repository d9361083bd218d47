// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// A part of a text, in UTF-16 units.
struct TextRange {
    int start = 0;
    int length = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

} // namespace shoptalk
