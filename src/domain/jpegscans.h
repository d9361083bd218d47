// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace shoptalk {

/// True if a JPEG is stored in several scans, as progressive ones are. A decoder keeps such a picture in
/// memory at its full size (6 bytes a pixel), even if it is scaled down while it is read. Also true if the
/// file is damaged before its first scan; false if it is no JPEG. Reads `file` from its beginning and keeps
/// its position.
bool isJpegInSeveralScans(QIODevice &file);

} // namespace shoptalk
