// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>

namespace shoptalk {

/// When a request that Meta refused because there were too many may be made again, in UTC; invalid if that is
/// not known, and for other errors.
QDateTime worksAgainAt(const Error &error);

} // namespace shoptalk
