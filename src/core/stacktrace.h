// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The functions that led here, the innermost first, without values. Empty where it can't be known.
QStringList stackTrace();

} // namespace shoptalk
