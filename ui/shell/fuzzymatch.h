// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// How well `typed` abbreviates `text`; 0: not at all. Every word of `typed` has to occur; one that stands in
/// `text` counts more than one whose letters only follow each other there ("stg" for "Settings"), most of all
/// at the beginning of a word. Both are in the form that models/searchhits.h gives.
int fuzzyScore(const QString &typed, const QString &text);

} // namespace shoptalk
