// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QString>

namespace shoptalk {

/// Files that go to Meta in pieces. Source: Graph API, resumable uploads.

/// A file that is to be uploaded.
struct FileFacts {
    QString name; ///< The name that Meta gets; never the person's own name for the file.
    QString type; ///< "image/jpeg", "image/png"
    qint64 bytes = 0;
};

/// Begins an upload and gives its id, "upload:…". Source: POST /{app-id}/uploads.
struct BeginUpload {
    QString appId;
    FileFacts file;

    using Answer = QString;
    GraphCall call() const;
    Result<QString> answerIn(const QJsonObject &answer) const;
};

/// How much of the file has arrived, in bytes: where to continue after an interruption. Malformed
/// (UploadUnknown) if `upload` is no id of an upload.
struct FetchUploadOffset {
    QString upload;

    using Answer = qint64;
    Result<GraphCall> call() const;
    Result<qint64> answerIn(const QJsonObject &answer) const;
};

/// Sends all the bytes from an offset on, and gives the file's handle once it is complete. Errors besides the
/// sender's: Network (UploadRefused: ask how much has arrived and continue there), Malformed
/// (UploadUnknown).
struct UploadPiece {
    QString upload;
    FilePiece piece = {};

    using Answer = QString;
    Result<GraphCall> call() const;
    Result<QString> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
