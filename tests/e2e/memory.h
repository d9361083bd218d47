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
/// Each place where one of `needles` stands, with its mapping and the bytes around it: tells whose memory it
/// was when a test fails.
QString placesInMemory(qint64 processId, const QStringList &needles);

/// Writes the same to a file, for `strings` and other tools. False if the memory can't be read.
bool dumpMemory(qint64 processId, const QString &path);
/// Which of `words` (ASCII), and whether a token of the known forms, the tool `strings` finds in a dump: as
/// text of one byte a letter (`strings -a`) and of two (`strings -a -el`). "no strings" if the tool does not
/// run.
QStringList foundByStrings(const QString &dump, const QStringList &words);
/// True if exactly these bytes stand in a dump.
bool holdsBytes(const QString &dump, const QByteArray &bytes);

} // namespace shoptalk::e2e
