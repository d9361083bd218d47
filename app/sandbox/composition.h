// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <ostream>

namespace shoptalk::sandbox {

/// Builds everything, says on `output` where it listens, and runs until SIGTERM or SIGINT. The log goes to
/// `logStream`. Gives the program's exit code.
int runProgram(const Options &options, std::ostream &output, std::ostream &logStream);

} // namespace shoptalk::sandbox
