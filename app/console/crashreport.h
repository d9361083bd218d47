// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// If the program crashes from now on, it writes a stack trace to `path`: names of functions, and nothing of
/// its memory. Only the owner can read the file, and it is sent to nobody. Call it once.
void keepCrashReports(const QString &path);
/// The masked report of an earlier crash, to be shown to support; empty if there is none.
QString crashReportIn(const QString &path);

} // namespace shoptalk
