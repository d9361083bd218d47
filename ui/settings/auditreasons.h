// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// Why something did not succeed, in plain words, for the word of an audit line; without a capital, to stand
/// behind a colon. Empty for a word of a newer program.
QString auditReason(const QString &word);

} // namespace shoptalk
