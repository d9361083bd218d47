// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/headingfiles.h"

#include "outbox/outbox.h"

namespace shoptalk {

QCoro::Task<Result<HeadingFile>> keepHeadingFile(Outbox &outbox, MediaKind kind, PreparedFile file)
{
    if (file.problem == FileProblem::TooLarge || file.problem == FileProblem::TooLong)
        co_return failure(Error::Kind::Rejected, Reason::FileTooLarge);
    if (file.problem == FileProblem::Unreadable || file.problem == FileProblem::NotWritten)
        co_return failure(Error::Kind::Storage, Reason::DiskError);
    if (file.problem != FileProblem::None || file.kind != kind)
        co_return failure(Error::Kind::Rejected, Reason::FileTypeRefused);
    FileToSend wanted;
    wanted.path = file.path;
    wanted.content.kind = kind;
    wanted.content.mimeType = file.mimeType;
    const Result<OutgoingFile> kept = co_await outbox.keepFile(wanted);
    if (!kept)
        co_return failure(kept.error());
    co_return HeadingFile{kept->name, kept->mimeType, kept->bytes, file.shownName};
}

OutgoingFile outgoingFileOf(const HeadingFile &file)
{
    OutgoingFile outgoing;
    outgoing.name = file.name;
    outgoing.mimeType = file.mimeType;
    outgoing.bytes = file.bytes;
    return outgoing;
}

} // namespace shoptalk
