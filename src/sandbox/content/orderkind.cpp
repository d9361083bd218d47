// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"

namespace shoptalk::sandbox {

extern const ContentKind orderKind{"order", nullptr, asWritten, nullptr, nullptr};

} // namespace shoptalk::sandbox
