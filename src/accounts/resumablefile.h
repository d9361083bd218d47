// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/numberaccess.h"
#include "core/transferprogress.h"
#include "graph/requests/resumableupload.h"

#include <QByteArray>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk {

/// A file that is uploaded in pieces, and how far that got.
struct ResumableFile {
    FileFacts facts;
    QByteArray bytes; ///< All of the file.
    QString session; ///< Meta's id of the upload; empty if none was started.
    QString handle; ///< Meta's id of the file; empty if not all of it has arrived.
};

/// Uploads the file and gives its handle. After an interruption it continues with what Meta says has arrived,
/// a few times by itself; `file` keeps the state for another call. Errors: Cancelled, if `progress` cancels
/// it; Rejected (AppUnknown: the relay has not yet said which app it uses); Storage; those of GraphSender.
/// Whoever ends an object of `access` has to cancel it first.
QCoro::Task<Result<QString>> uploadInPieces(NumberAccess access, SharedSecret token,
                                            std::shared_ptr<ResumableFile> file,
                                            std::shared_ptr<TransferProgress> progress);

} // namespace shoptalk
