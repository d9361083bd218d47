// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// The form of `text` that a search stores and compares, in any script: case folded, compatibility forms and
/// every script's digits unified, accents of Latin, Greek and Cyrillic letters dropped ("José" is found by
/// "jose"), white space folded.
QString foldedForSearch(const QString &text);

} // namespace shoptalk
