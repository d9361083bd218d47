// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QSize>
#include <QString>

namespace shoptalk {

/// The stage of a received file. The numbers are stored: append only. A file that is being downloaded is
/// Queued: the part that has arrived is on the disk, and a restart continues there.
enum class MediaStage {
    Queued = 0, ///< To be downloaded, now or after a pause.
    Available = 1, ///< On this computer.
    Failed = 2, ///< It can't be downloaded now; a person or the next start tries again.
    Expired = 3, ///< WhatsApp no longer has it.
    Cancelled = 4, ///< A person stopped the download; only a person starts it again.
    Evicted = 5 ///< Removed to save space; WhatsApp still has it.
};

/// Why a file is not here. The numbers are stored: append only.
enum class MediaProblem {
    None = 0,
    Unreachable = 1, ///< No network, or Meta did not answer.
    LinkDead = 2, ///< Neither Meta's address nor a fresh one led to the file.
    NotTheFile = 3, ///< Something else was delivered, such as an error page or a file of another type.
    WrongHash = 4, ///< The file does not match the hash in Meta's answer.
    TooLarge = 5, ///< Larger than any file that WhatsApp accepts.
    Incomplete = 6, ///< The download was interrupted.
    DiskFull = 7,
    DiskError = 8,
    Refused = 9, ///< Meta refused.
    SignIn = 10, ///< The token of the number is not valid.
    Busy = 11 ///< Too many requests, or Meta has a temporary problem.
};

/// A file that a customer sent to the business, or that the business sent from its phone.
struct MediaFile {
    MediaId id; ///< Meta's.
    PhoneNumberId number; ///< The number whose token is needed for the download.
    MediaStage stage = MediaStage::Queued;
    MediaProblem problem = MediaProblem::None; ///< Of the last attempt.
    QString mimeType; ///< As the webhook says it.
    QString sha256; ///< As the webhook says it; empty if it does not.
    QString link; ///< From the webhook; valid for 5 minutes.
    QString senderName; ///< The sender's name for the file; empty if there is none.
    QDateTime receivedAt; ///< UTC, when the message was sent.
    QDateTime expiresAt; ///< UTC, when Meta deletes the file, as far as is known.
    int attempts = 0; ///< Failed attempts since the last success or request of a person.
    QDateTime notBefore; ///< UTC; invalid: at once.
    QString name; ///< In the folder of its id; empty unless Available.
    qint64 bytes = -1; ///< -1 unless Available.
    QSize pixels; ///< Of a picture that is here, upright; else invalid.

    friend bool operator==(const MediaFile &, const MediaFile &) = default;
};

/// How many days after the message a file's id is valid. Source: Cloud API, media (since October 2025).
inline constexpr int mediaGoodForDays = 7;

} // namespace shoptalk
