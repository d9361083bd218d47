// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// True if a JPEG or PNG has the camera's metadata, which may name the place where the picture was taken,
/// wherever in the file it is. For worker threads.
bool hasMetadata(const QString &path);

} // namespace shoptalk
