// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace shoptalk {

/// Makes the system end `process`, which is not started yet, when this program ends in whatever way, where
/// the system can do that. Call it on the GUI thread.
void endWithThisProgram(QProcess &process);

} // namespace shoptalk
