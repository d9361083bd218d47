// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/medialimits.h"

#include <QImage>
#include <QString>
#include <qcoro/qcorotask.h>

#include <memory>

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
};

/// The longer side of a thumbnail, in pixels.
inline constexpr int thumbnailSide = 256;

/// Looks at a file and converts it if that helps, on another thread.
QCoro::Task<PreparedFile> prepareFile(QString path);
/// The same for a picture that was pasted.
QCoro::Task<PreparedFile> preparePicture(QImage picture);

} // namespace shoptalk
