// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacktrace.h"

namespace shoptalk {

QStringList stackTrace()
{
    return {};
}

} // namespace shoptalk
