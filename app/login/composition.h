// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Reads the request for one login from standard input, shows the login, and writes the result to standard
/// output. Returns the exit status.
int runLogin(int argc, char **argv);

} // namespace shoptalk
