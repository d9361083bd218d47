// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// Explains the reason code of an audit entry. It starts in lower case, because it follows a colon. Empty for
/// an unknown code.
QString auditReason(const QString &word);

} // namespace shoptalk
