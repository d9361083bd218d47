// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/mediafile.h"

#include <QDateTime>

#include <chrono>

namespace shoptalk {

/// What to do about a failed download.
struct MediaErrorPolicy {
    enum class Kind {
        Offline, ///< The network is gone: everything waits for it.
        Later, ///< The file is tried again after `pause`.
        Failed, ///< The file is not tried again before the next start, unless a person asks for it.
        Expired, ///< Meta no longer has the file.
        SignIn, ///< The token is not valid: the number's files wait until the person signs in.
        Locked, ///< The token can't be opened now: the number's files wait a minute.
        Allowance, ///< Meta's allowance is used up: files that need a new link wait until `until`.
        Cancelled
    };
    Kind kind = Kind::Failed;
    MediaProblem problem = MediaProblem::None;
    std::chrono::milliseconds pause{0};
    QDateTime until = {}; ///< UTC; only of Allowance.
};

/// `attempts` is how often the file was tried before. After temporary errors it is tried for as long as Meta
/// has the file; after wrong answers, three times. Source: Cloud API error codes, the retry column; media.
MediaErrorPolicy classifyMediaError(const Error &error, int attempts);
/// The same for a problem with the downloaded file.
MediaErrorPolicy classifyMediaProblem(MediaProblem problem, int attempts);

/// True if Meta's answer to a look-up means that it no longer has the id.
bool isMediaGone(const Error &error);
/// True if a fresh address may help.
bool isMediaLinkDead(const Error &error);

/// How long everything waits after `failures` consecutive requests that were never sent: 1 s, doubled up to
/// 5 min.
std::chrono::milliseconds pauseOffline(int failures);

} // namespace shoptalk
