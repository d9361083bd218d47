// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// Waits until the content of a file, or the names in a folder, are on the disk, safe from a power cut.
/// Returns false if the system could not do that. For worker threads.
bool syncFile(const QString &path);
bool syncFolder(const QString &path);

} // namespace shoptalk
