// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/broadcast/headingfile.h"
#include "outbox/preparedfile.h"
#include "store/records.h"

#include <qcoro/qcorotask.h>

namespace shoptalk {

class Outbox;

/// Copies a prepared file into the folder of outgoing files, so that templates can have it as their header.
/// Nothing is uploaded before the message is sent. Errors: Rejected ("file_type_refused": it is of another
/// kind, or WhatsApp accepts no such file; "file_too_large"), Storage (DiskError, DiskFull).
QCoro::Task<Result<HeadingFile>> keepHeadingFile(Outbox &outbox, MediaKind kind, PreparedFile file);

/// The file as it belongs to a message.
OutgoingFile outgoingFileOf(const HeadingFile &file);

} // namespace shoptalk
