// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/dependentprocess.h"

#include <QProcess>

#include <csignal>
#include <sys/prctl.h>

namespace shoptalk {

void endWithThisProgram(QProcess &process)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
}

} // namespace shoptalk
