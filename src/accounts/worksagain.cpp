// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/worksagain.h"

#include "graph/allowances.h"

namespace shoptalk {

QDateTime worksAgainAt(const Error &error)
{
    return regainedAt(error);
}

} // namespace shoptalk
