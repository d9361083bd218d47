// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk {

/// Takes one login from standard input, shows it, writes its outcome to standard output. Gives the exit
/// status.
int runLogin(int argc, char *argv[]);

} // namespace shoptalk
