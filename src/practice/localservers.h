// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace shoptalk {

/// A sandbox and a relay on this computer that are set up for each other: their files and their arguments.
struct LocalServers {
    QString folder; ///< The folder for the files of both.
    QString scenario; ///< The path of the scenario's file.
    quint16 sandboxPort = 0;
    quint16 relayPort = 0;
    QString appSecret;
    QString verifyToken;
    QUrl publicUrl = {}; ///< The relay's public address; empty: the address where it listens.
    QString moreMeta = {}; ///< Lines for the section [meta] of the relay's settings.

    QUrl sandboxUrl() const;
    QUrl relayUrl() const;
    QStringList sandboxArguments() const;
    /// The arguments for one of the relay's commands, such as "serve".
    QStringList relayArguments(const QString &command) const;

    /// Writes both secrets and the relay's settings, readable only by their owner. Errors: Storage.
    Result<void> writeFiles() const;
};

/// A new random value for `appSecret` or `verifyToken`.
QString newServerSecret();

} // namespace shoptalk
