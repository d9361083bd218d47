// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/message.h"
#include "store/records.h"

#include <QList>

namespace shoptalk {

class OutgoingFolder;
struct FileToSend;

/// Copies the files of `messages`, in their order: all of them or none. For a worker thread. Errors:
/// Malformed (InvalidRequest: WhatsApp accepts no such file), Storage (DiskError, DiskFull).
Result<QList<OutgoingFile>> copiedFiles(const OutgoingFolder &folder, const QList<FileToSend> &files,
                                        const QList<Message> &messages);
/// Removes such copies, and returns true. For a worker thread.
bool removeFiles(const OutgoingFolder &folder, const QList<OutgoingFile> &files);

} // namespace shoptalk
