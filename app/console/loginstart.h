// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QStringList>

namespace shoptalk {

/// Whether the desktop starts the program when the person logs in. It reads a file or the registry, so call
/// it on a worker thread.
bool startsAtLogin();

/// Switches that on, with these arguments, or off. Call it on a worker thread. Errors: Storage.
Result<void> setStartsAtLogin(bool isOn, const QStringList &arguments);

/// The command that starts the program again: its path, which for an AppImage is that of the one file that
/// the person has, and the arguments.
QStringList loginCommand(const QStringList &arguments);

} // namespace shoptalk
