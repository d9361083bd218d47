// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstddef>

namespace shoptalk {

/// The functions on the stack, the innermost first, without values and without the folders of the program,
/// which can name a person. Empty where this is not supported.
QStringList stackTrace();

/// The same number each time that the program comes here through the same calls. 0 where this is not
/// supported.
std::size_t stackPlace();

} // namespace shoptalk
