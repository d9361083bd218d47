// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QString>

namespace shoptalk {

/// Says why the picture of a business could not be used or uploaded, and what to do next. `isUploaded` is
/// true if the whole file had arrived at Meta.
QString pictureRefusal(const Error &error, bool isUploaded);

/// True if the same picture may be accepted at the next attempt.
bool mayTryAgain(const Error &error);

} // namespace shoptalk
