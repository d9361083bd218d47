// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/login/allowedhosts.h"

#include <QByteArray>
#include <QRect>
#include <QString>
#include <QUrl>
#include <Qt>

#include <chrono>

namespace shoptalk {

/// The request of the console to the login window.
struct LoginOptions {
    QUrl address;
    QUrl redirect; ///< Its load is intercepted, because it carries the result.
    AllowedHosts hosts;
    bool dark = false;
    QString language; ///< BCP 47
    qreal textPoints = 0; ///< The size of the console's text; 0: that of the desktop.
    /// The direction of the console, which Qt's option -reverse may have changed. Default: that of the
    /// language.
    Qt::LayoutDirection direction = Qt::LeftToRight;
    std::chrono::milliseconds watchEvery{2000}; ///< The time between two checks whether the page responds.
    QRect over; ///< The console's window; may be empty.
};

/// Reads the one JSON line that the console writes. Errors: Malformed ("login_request_invalid").
Result<LoginOptions> readLoginOptions(const QByteArray &line);

} // namespace shoptalk
