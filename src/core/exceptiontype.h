// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace shoptalk {

/// The type of an exception, for the log. Its text is left out: it may quote what was being read.
QString exceptionType(const std::exception &exception);

} // namespace shoptalk
