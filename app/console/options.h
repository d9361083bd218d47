// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>
#include <QUrl>

#include <optional>

class QCoreApplication;

namespace shoptalk {

/// How the console was started: the command line, over environment variables, over defaults. No secret is
/// ever among them.
struct Options {
    QString dataFolder; ///< --data-dir, SHOPTALK_DATA_DIR
    QUrl graphUrl; ///< --graph-url, SHOPTALK_GRAPH_URL
    QUrl loginUrl; ///< --login-url, SHOPTALK_LOGIN_URL
    QString relayAddress; ///< --relay-url, SHOPTALK_RELAY_URL: only fills in the field
    QString language; ///< --language; empty = the system's
    std::optional<Theme::Mode> theme; ///< --theme
};

/// Ends the program after --help, --version or an unknown option.
Options readOptions(const QCoreApplication &application);

} // namespace shoptalk
