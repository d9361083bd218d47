// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace shoptalk {

/// The functions on the stack, the innermost first, without values. Empty where this is not supported.
QStringList stackTrace();

} // namespace shoptalk
