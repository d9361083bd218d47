// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/content/contentkind.h"

namespace shoptalk::sandbox {

extern const ContentKind systemKind{"system", nullptr, asSaid, nullptr, nullptr};

} // namespace shoptalk::sandbox
