// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content/mediacontent.h"

#include <QString>

namespace shoptalk {

struct PreparedFile;

/// The sentence about a file that can't be sent; empty if it can.
QString describeFileProblem(const PreparedFile &file);
/// "Photo", "Document", …
QString nameOfMediaKind(MediaKind kind);

} // namespace shoptalk
