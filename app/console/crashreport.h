// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// If the program crashes from now on, it writes to `path` where in its code it was: names of functions, and
/// nothing of its memory. Only the owner may read the file, and nobody is sent it. Call it once.
void keepCrashReports(const QString &path);
/// The report of a crash before, masked, for people who help; empty: there is none.
QString crashReportIn(const QString &path);

} // namespace shoptalk
