// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacktrace.h"

namespace shoptalk {

QStringList stackTrace()
{
    return {};
}

std::size_t stackPlace()
{
    return 0;
}

} // namespace shoptalk
