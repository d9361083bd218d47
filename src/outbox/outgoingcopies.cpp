// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/outgoingcopies.h"

#include "domain/medialimits.h"
#include "outbox/outbox.h"
#include "outbox/outgoingfolder.h"

namespace shoptalk {

bool removeFiles(const OutgoingFolder &folder, const QList<OutgoingFile> &files)
{
    for (const OutgoingFile &file : files)
        folder.remove(file.name);
    return true;
}

Result<QList<OutgoingFile>> copiedFiles(const OutgoingFolder &folder, const QList<FileToSend> &files,
                                        const QList<Message> &messages)
{
    QList<OutgoingFile> copies;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const MediaContent &content = files.at(i).content;
        OutgoingFile copy;
        copy.name = messages.at(i).id.value();
        copy.mimeType = content.mimeType;
        const Result<qint64> bytes = folder.take(files.at(i).path, copy.name);
        copy.bytes = bytes.value_or(0);
        copies << copy;
        const bool isTaken = bytes
            && checkFile(content.kind, content.mimeType, *bytes, content.isAnimated) == FileProblem::None;
        if (isTaken)
            continue;
        removeFiles(folder, copies);
        return bytes ? failure(Error::Kind::Malformed, Reason::InvalidRequest) : failure(bytes.error());
    }
    return copies;
}

} // namespace shoptalk
