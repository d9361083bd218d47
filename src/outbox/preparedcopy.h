// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

class QTemporaryFile;

namespace shoptalk {

/// A temporary file for its owner only, for a prepared copy; it is not open yet. It is closed and removed
/// with the last pointer to it, on a worker, because a slow disk takes a while to remove a long video.
std::shared_ptr<QTemporaryFile> newPreparedCopy();

} // namespace shoptalk
