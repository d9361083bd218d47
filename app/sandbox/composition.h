// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include <ostream>

namespace shoptalk::sandbox {

/// Creates the sandbox, prints on `output` where it listens, and runs until SIGTERM or SIGINT. The log is
/// written to `logStream`. Returns the program's exit code.
int runProgram(const Options &options, std::ostream &output, std::ostream &logStream);

} // namespace shoptalk::sandbox
