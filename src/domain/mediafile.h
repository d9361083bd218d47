// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QSize>
#include <QString>

namespace shoptalk {

/// How far a received file is. The numbers are stored: append only. A file that is being downloaded is
/// Queued: what has arrived of it is on the disk, and a restart continues there.
enum class MediaStage {
    Queued = 0, ///< To be downloaded, now or after a pause.
    Available = 1, ///< On this computer.
    Failed = 2, ///< Not to be had now; a person or the next start tries again.
    Expired = 3, ///< WhatsApp no longer has it.
    Cancelled = 4, ///< A person stopped the download; only a person starts it again.
    Evicted = 5 ///< Removed to save space; WhatsApp still has it.
};

/// Why a file is not here. The numbers are stored: append only.
enum class MediaProblem {
    None = 0,
    Unreachable = 1, ///< No network, or Meta did not answer.
    LinkDead = 2, ///< Meta's address did not lead to the file, a fresh one neither.
    NotTheFile = 3, ///< Something else came, such as an error page or a file of another type.
    WrongHash = 4, ///< Meta's answers and the file do not fit together.
    TooLarge = 5, ///< Larger than any file that WhatsApp takes.
    Incomplete = 6, ///< It broke off.
    DiskFull = 7,
    DiskError = 8,
    Refused = 9, ///< Meta refused.
    SignIn = 10, ///< The token of the number is of no use.
    Busy = 11 ///< Asked too often, or Meta is disturbed.
};

/// A file that somebody sent to the business, or that the business sent from its phone.
struct MediaFile {
    MediaId id; ///< Meta's.
    PhoneNumberId number; ///< Whose token opens it.
    MediaStage stage = MediaStage::Queued;
    MediaProblem problem = MediaProblem::None; ///< Of the last attempt.
    QString mimeType; ///< As the webhook says it.
    QString sha256; ///< As the webhook says it; empty if it does not.
    QString link; ///< From the webhook; good for 5 minutes.
    QString senderName; ///< The sender's name for the file; empty if there is none.
    QDateTime receivedAt; ///< UTC, when the message was sent.
    QDateTime expiresAt; ///< UTC, when Meta forgets the id, as far as is known.
    int attempts = 0; ///< That ended without the file, since the last success or request of a person.
    QDateTime notBefore; ///< UTC; invalid: at once.
    QString name; ///< In the folder of its id; empty unless Available.
    qint64 bytes = -1; ///< -1 unless Available.
    QSize pixels; ///< Of a picture that is here, upright; else invalid.

    friend bool operator==(const MediaFile &, const MediaFile &) = default;
};

/// A file's id is good for so many days after the message. Source: Cloud API, media (since October 2025).
inline constexpr int mediaGoodForDays = 7;

} // namespace shoptalk
