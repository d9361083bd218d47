// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace shoptalk::support {

/// Grants everything in the sandbox's login dialog, as a person would. Returns the address that it redirects
/// to; empty on failure. `responseType` is "code" or "token".
QUrl allowLogin(const QUrl &sandbox, const QString &appId, const QString &responseType);

/// The address that the sandbox redirects to by default.
QUrl loginRedirect(const QUrl &sandbox);

/// A user token with every permission; empty on failure.
QByteArray userToken(const QUrl &sandbox, const QString &appId);

} // namespace shoptalk::support
