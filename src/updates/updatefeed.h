// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>
#include <QVersionNumber>

namespace shoptalk {

/// A version of Shoptalk that can be downloaded.
struct UpdateRelease {
    QVersionNumber version;
    QUrl page; ///< Where a person downloads it; always https.
    QString notes; ///< What is new, in English, plain text; may be empty.

    friend bool operator==(const UpdateRelease &, const UpdateRelease &) = default;
};

/// The publisher's facts about the newest version.
struct UpdateFeed {
    qint64 sequence = 0; ///< Greater in each feed that the publisher makes.
    QDateTime expiresAt; ///< UTC; so that nobody can hide a newer version by serving an old feed for ever.
    UpdateRelease newest;

    friend bool operator==(const UpdateFeed &, const UpdateFeed &) = default;
};

/// Reads the file that the publisher serves: a JSON object with `feed` (the feed's own JSON text in base64)
/// and `signature` (base64 of the Ed25519 signature of "shoptalk-updates-1\n" and that text). Nothing in the
/// feed is read before the signature was verified. See docs/updates.md. `publicKey` has 32 bytes. Errors:
/// Rejected with UpdateForged (the signature is not the publisher's) or UpdateForeign (signed, but of another
/// product); Malformed with AnswerIncomplete.
Result<UpdateFeed> readUpdateFeed(const QByteArray &file, const QByteArray &publicKey);

} // namespace shoptalk
