// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shoptalk::bench {

/// From now on SIGTERM and SIGINT do not end this process: the run ends early and says what it has found.
void watchStopRequests();
/// How often one of them has come.
int stopRequests();

} // namespace shoptalk::bench
