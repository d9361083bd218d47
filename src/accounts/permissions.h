// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The permissions that are needed to send and receive. A business's own token carries no others.
/// Source: Cloud API, permissions; Embedded Signup.
QStringList permissionsToWork();

/// The permissions that a login asks for: those above, and the one that lists a person's businesses. A system
/// user's token needs the same.
QStringList permissionsOfALogin();

/// The permissions in `needed` that are not in `given`.
QStringList missingOf(QStringList needed, const QStringList &given);

} // namespace shoptalk
