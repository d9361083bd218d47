// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/filetext.h"

#include "outbox/preparedfile.h"

#include <QCoreApplication>
#include <QLocale>

namespace shoptalk {

namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AttachmentSheet)
};

} // namespace

QString nameOfMediaKind(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Image:
        return FileText::tr("Photo");
    case MediaKind::Video:
        return FileText::tr("Video");
    case MediaKind::Audio:
    case MediaKind::VoiceNote:
        return FileText::tr("Audio");
    case MediaKind::Sticker:
        return FileText::tr("Sticker");
    case MediaKind::Document:
        break;
    }
    return FileText::tr("Document");
}

QString describeFileProblem(const PreparedFile &file)
{
    switch (file.problem) {
    case FileProblem::None:
        return {};
    case FileProblem::Empty:
        return FileText::tr("This file is empty.");
    case FileProblem::TooLarge:
        return FileText::tr("Too large: WhatsApp takes up to %1 of this kind.")
            .arg(QLocale().formattedDataSize(maxFileBytes(mediaKindOf(file.mimeType).value_or(file.kind)), 0,
                                             QLocale::DataSizeTraditionalFormat));
    case FileProblem::TypeNotTaken:
        return FileText::tr("WhatsApp does not take files of this type. Try to save it as a PDF.");
    case FileProblem::TooLong:
        return FileText::tr("Too long: no quality that is worth seeing or hearing would fit into the %1 that "
                            "WhatsApp takes. Send a shorter part of it.")
            .arg(QLocale().formattedDataSize(maxFileBytes(MediaKind::Video), 0,
                                             QLocale::DataSizeTraditionalFormat));
    case FileProblem::NotConverted:
        return FileText::tr(
            "WhatsApp does not take this file as it is, and it could not be converted on this "
            "computer. Save it as JPEG, MP4 or MP3 with another program, then send that.");
    case FileProblem::NotWritten:
        return FileText::tr("This file has to be converted for WhatsApp, but the copy could not be saved on "
                            "this computer. Check that the disk is not full, then choose the file again.");
    case FileProblem::Unreadable:
        break;
    }
    return FileText::tr("This file can’t be opened. Check that it still exists and is not damaged.");
}

} // namespace shoptalk
