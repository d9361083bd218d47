// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

class QCoreApplication;

namespace shoptalk {

/// The options of the console. The command line overrides environment variables, which override defaults.
/// The pairing code comes through standard input, because other users can see those.
struct Options {
    QString dataFolder; ///< --data-dir, SHOPTALK_DATA_DIR
    QUrl graphUrl; ///< --graph-url, SHOPTALK_GRAPH_URL
    QUrl loginUrl; ///< --login-url, SHOPTALK_LOGIN_URL
    QString relayAddress; ///< --relay-url, SHOPTALK_RELAY_URL: the address that the set-up fills in
    bool isPractice = false; ///< --practice: for a practice shop, whose data and keys are not kept
    QString pairingCode; ///< With --practice, the first line of standard input. It works once.
    bool isMinimised = false; ///< --minimized: the window is not shown at the start
    QString language; ///< --language; empty: the language of the system
    std::optional<Theme::Mode> theme; ///< --theme
};

/// Ends the program after --help, --version or an unknown option.
Options readOptions(const QCoreApplication &application);

/// The path of the file with the preferences and whatever else is remembered.
QString settingsPath(const Options &options);

/// The arguments with which the same console starts without a window when the person logs in.
QStringList loginArguments(const Options &options);

} // namespace shoptalk
