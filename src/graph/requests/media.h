// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "graph/graphcall.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// The files of messages. Source: Cloud API, media.

/// Uploads a file and gives its media id, which is valid for 30 days. Errors besides the sender's: Storage
/// (DiskError: the file can't be read).
struct UploadMedia {
    PhoneNumberId number;
    QString path; ///< Where the file is.
    QString fileName; ///< The name that Meta gets; never the person's own name for the file.
    QByteArray mimeType;

    using Answer = QString;
    GraphCall call() const;
    Result<QString> answerIn(const QJsonObject &answer) const;
};

/// The address at which a file can be downloaded for 5 minutes, and Meta's facts about the file.
struct MediaAddress {
    QUrl url;
    QByteArray mimeType; ///< Without parameters: "audio/ogg".
    QByteArray sha256; ///< 32 bytes; empty if Meta does not say.
    qint64 bytes = -1; ///< -1 if Meta does not say.
};

/// The 32 bytes of a file's SHA-256, which Meta writes in base64 or in hexadecimal; empty if it is neither.
QByteArray mediaHashIn(const QString &text);

/// Asks for the address of a file. Malformed (InvalidRequest) if `media` is no id; Malformed
/// (AnswerIncomplete) without an address.
/// Source: GET /{media-id}.
struct FetchMediaAddress {
    QString media;
    PhoneNumberId number;

    using Answer = MediaAddress;
    Result<GraphCall> call() const;
    Result<MediaAddress> answerIn(const QJsonObject &answer) const;
};

/// Deletes a file at Meta. Malformed (InvalidRequest) if `media` is no id. Source: DELETE /{media-id}.
struct DeleteMedia {
    QString media;
    PhoneNumberId number;

    using Answer = void;
    Result<GraphCall> call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

/// A file that is to be fetched with `GraphSender::download`.
struct DownloadMedia {
    static constexpr qint64 maxIncomingBytes = 100LL * 1024 * 1024; ///< Meta accepts no larger ones.

    MediaAddress address;
    QString path; ///< Where the file is stored; until it is complete it is at `partPath`.
    qint64 maxBytes = maxIncomingBytes;

    /// The path of the part that has arrived so far; a later download continues after it.
    QString partPath() const { return path + QStringLiteral(".part"); }
};

/// True if the token may go to `url`: one of Meta's media hosts, or the server of `baseUrl`.
bool mayHaveToken(const QUrl &url, const QUrl &baseUrl);

/// True if a file that came as `contentType` can be the one that Meta described as `expected`: no video for a
/// picture. An HTML page or JSON is only accepted if the customer sent one: otherwise it is the answer of a
/// proxy or a sign-in page.
bool isExpectedType(const QByteArray &contentType, const QByteArray &expected);

} // namespace shoptalk
