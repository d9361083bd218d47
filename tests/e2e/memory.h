// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace shoptalk::e2e {

/// What of `needles` (as UTF-8 or UTF-16), and whether a token of the known forms, stands in the writable
/// memory of a running process: what a core dump taken now would hold. Empty if there is nothing;
/// "unreadable" if the memory can't be read.
QStringList foundInMemory(qint64 processId, const QStringList &needles);

} // namespace shoptalk::e2e
