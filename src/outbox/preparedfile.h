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

/// A file that a person chose to send, as WhatsApp takes it. Pictures of other types, larger ones, and those
/// with the camera's metadata (which may name the place) are converted to JPEG.
struct PreparedFile {
    QString path; ///< What is sent: the person's file, or the converted copy.
    QString shownName; ///< The person's name for it, without folders.
    QString mimeType;
    MediaKind kind = MediaKind::Document;
    qint64 bytes = 0;
    QImage thumbnail; ///< Null if it is no picture.
    FileProblem problem = FileProblem::None;
    std::shared_ptr<QTemporaryFile> copy; ///< Exists while any copy of this value does.
    /// What `shoptalk-convert` has to make of it first; `problem` is what is left without that program.
    std::optional<Conversion> conversion;
};

/// The longer side of a thumbnail, in pixels.
inline constexpr int thumbnailSide = 256;

/// Looks at a file and converts it with Qt if that helps, on another thread.
QCoro::Task<PreparedFile> prepareFile(QString path);
/// The same for a picture that was pasted.
QCoro::Task<PreparedFile> preparePicture(QImage picture);
/// Goes on with the pixels of `from`, a file that only this program knows, and removes it.
QCoro::Task<PreparedFile> preparePixels(PreparedFile file, std::shared_ptr<QTemporaryFile> from);

} // namespace shoptalk
