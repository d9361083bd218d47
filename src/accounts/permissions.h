// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The permissions without which nothing is sent or received; a business's own token carries no others.
/// Source: Cloud API, permissions; Embedded Signup.
QStringList permissionsToWork();

/// What a login asks for, and no more: those, and what lists a person's businesses. A system user's token
/// needs the same.
QStringList permissionsOfALogin();

/// Those of `needed` that are not among `given`.
QStringList missingOf(QStringList needed, const QStringList &given);

} // namespace shoptalk
