// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace shoptalk::bench {

/// Memory of a process, each shared page divided by the number of its users, in megabytes. Linux only.
double pssOf(qint64 process);
/// How often its threads waited for something and were woken, all together, since they began.
qint64 wakeUpsOf(qint64 process);
/// Seconds of processor time, with those of its children that have ended.
double cpuSecondsOf(qint64 process);

} // namespace shoptalk::bench
