// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/resumablefile.h"

#include "core/logging.h"
#include "graph/graphsender.h"
#include "store/store.h"

namespace shoptalk {

namespace {

/// How many attempts in a row may bring no progress before the person has to act.
constexpr int maxFailedTries = 3;

using SharedFile = std::shared_ptr<ResumableFile>;
using SharedProgress = std::shared_ptr<TransferProgress>;

Error uploadStopped()
{
    return Error{Error::Kind::Cancelled, Reason::UploadCancelled};
}

FilePiece pieceFrom(const ResumableFile &file, qint64 offset)
{
    FilePiece piece;
    piece.bytes = file.bytes.mid(offset);
    piece.offset = offset;
    piece.fileBytes = file.bytes.size();
    return piece;
}

QCoro::Task<Result<void>> beginUploading(NumberAccess access, SharedSecret token, SharedFile file)
{
    const Result<std::optional<RelayRecord>> relay = access.store.reader().relay.pairing();
    if (!relay)
        co_return failure(relay.error());
    const QString app = *relay ? (*relay)->metaAppId : QString();
    if (app.isEmpty())
        co_return failure(Error::Kind::Rejected, Reason::AppUnknown);
    const BeginUpload beginUpload{app, file->facts};
    const Result<QString> session = co_await access.graph.send(token, beginUpload);
    if (!session)
        co_return failure(session.error());
    file->session = *session;
    co_return Result<void>();
}

/// Where to continue, in bytes.
QCoro::Task<Result<qint64>> offsetToContinueAt(NumberAccess access, SharedSecret token, SharedFile file,
                                               SharedProgress progress)
{
    if (!file->session.isEmpty()) {
        const FetchUploadOffset fetchUploadOffset{file->session};
        const Result<qint64> arrived = co_await access.graph.send(token, fetchUploadOffset);
        if (arrived && *arrived <= file->bytes.size())
            co_return *arrived;
        if (!arrived && arrived.error().kind != Error::Kind::Rejected)
            co_return failure(arrived.error());
        file->session.clear(); // Meta has forgotten the upload.
        if (progress->isCancelled())
            co_return failure(uploadStopped());
    }
    const Result<void> begun = co_await beginUploading(access, token, file);
    if (!begun)
        co_return failure(begun.error());
    co_return 0;
}

} // namespace

QCoro::Task<Result<QString>> uploadInPieces(NumberAccess access, SharedSecret token, SharedFile file,
                                            SharedProgress progress)
{
    Result<qint64> offset = 0;
    for (int failedTries = 0; file->handle.isEmpty();) {
        const qint64 before = *offset;
        offset = co_await offsetToContinueAt(access, token, file, progress);
        if (progress->isCancelled())
            co_return failure(uploadStopped());
        if (!offset)
            co_return failure(offset.error());
        Q_EMIT progress->progressed(*offset, file->bytes.size());
        const FilePiece piece = pieceFrom(*file, *offset);
        const UploadPiece uploadPiece{file->session, piece};
        const Result<QString> handle = co_await access.graph.send(token, uploadPiece, progress);
        if (handle)
            file->handle = *handle;
        if (progress->isCancelled())
            co_return failure(uploadStopped());
        if (handle)
            break;
        qCInfo(logAccounts).noquote() << "an upload was interrupted:" << describe(handle.error());
        failedTries = *offset > before ? 1 : failedTries + 1;
        if (handle.error().kind != Error::Kind::Network)
            file->session.clear();
        if (handle.error().kind != Error::Kind::Network || failedTries >= maxFailedTries)
            co_return failure(handle.error());
    }
    const QString handle = file->handle; // QCoro moves out of what is returned
    co_return handle;
}

} // namespace shoptalk
