// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// How well `typed` abbreviates `text`; 0: not at all. Every word of `typed` has to match. One that `text`
/// contains counts more than one whose letters only appear there in this order ("stg" for "Settings"), most
/// of all at the beginning of a word. Both texts are folded as in models/searchhits.h.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace shoptalk
