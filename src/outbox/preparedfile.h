// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/medialimits.h"
#include "outbox/fileconversion.h"

#include <QImage>
#include <QString>
#include <qcoro/qcorotask.h>

#include <memory>
#include <optional>

class QTemporaryFile;

namespace shoptalk {

/// A file that a person chose to send, in a form that WhatsApp accepts. Pictures of other types, larger ones,
/// and those with the camera's metadata (which may name the place) are converted to JPEG.
struct PreparedFile {
    QString path; ///< What is sent: the person's file, or the converted copy.
    QString shownName; ///< The person's name for it, without folders.
    QString mimeType;
    MediaKind kind = MediaKind::Document;
    qint64 bytes = 0;
    bool isAnimated = false; ///< Of a sticker.
    QImage thumbnail; ///< Null if it is no picture.
    FileProblem problem = FileProblem::None;
    std::shared_ptr<QTemporaryFile> copy; ///< Exists while any copy of this value does.
    /// What `shoptalk-convert` has to convert it to first; without that program, `problem` applies.
    std::optional<Conversion> conversion;

    /// True for these also if they are sent as documents.
    bool isPictureOrVideo() const;
};

/// How a person wants a file to be sent.
enum class SendForm {
    Best, ///< As the kind of its content; pictures, videos and sounds are converted where that helps.
    Unchanged ///< As a document with its own bytes. If WhatsApp accepts none of its type, as with `Best`.
};

/// The longer side of a thumbnail, in pixels.
inline constexpr int thumbnailSide = 256;

/// Checks a file and converts it with Qt if that helps, on another thread. Where only one kind of file is
/// `wanted`, as in the heading of a template, every other is TypeNotTaken, and a sticker or an animation
/// becomes a picture if that is wanted.
QCoro::Task<PreparedFile> prepareFile(QString path, SendForm form = SendForm::Best,
                                      std::optional<MediaKind> wanted = {});
/// The same for a picture that was pasted.
QCoro::Task<PreparedFile> preparePicture(QImage picture);
/// Continues with the pixels of `from`, a file that only this program uses, and removes it.
QCoro::Task<PreparedFile> preparePixels(PreparedFile file, std::shared_ptr<QTemporaryFile> from);

} // namespace shoptalk
