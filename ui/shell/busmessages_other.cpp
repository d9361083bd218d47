// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/busmessages.h"

namespace shoptalk {

/// Nothing is sent over a message bus here.
void freeCachedBusMessages() {}

} // namespace shoptalk
