// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ui/login/allowedhosts.h"

#include <QByteArray>
#include <QRect>
#include <QString>
#include <QUrl>

#include <chrono>

namespace shoptalk {

/// What the console asks the login window for.
struct LoginOptions {
    QUrl address;
    QUrl redirect; ///< Caught before it loads.
    AllowedHosts hosts;
    bool dark = false;
    QString language; ///< BCP 47
    std::chrono::milliseconds watchEvery{2000}; ///< How often it looks whether the page still answers.
    QRect over; ///< The console's window; may be empty.
};

/// Reads the one JSON line that the console writes. Errors: Malformed ("login_request_invalid").
Result<LoginOptions> readLoginOptions(const QByteArray &line);

} // namespace shoptalk
