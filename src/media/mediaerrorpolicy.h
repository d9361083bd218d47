// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "domain/mediafile.h"

#include <chrono>

namespace shoptalk {

/// What to do about a download that did not go well.
struct MediaErrorPolicy {
    enum class Kind {
        Offline, ///< The network is gone: everything waits for it.
        Later, ///< Again after `pause`.
        Failed, ///< Not again by itself before the next start.
        Expired, ///< Meta no longer has the file.
        SignIn, ///< The token is of no use: the number's files wait for the person.
        Locked, ///< The token can't be opened now: the number's files wait a minute.
        Cancelled
    };
    Kind kind = Kind::Failed;
    MediaProblem problem = MediaProblem::None;
    std::chrono::milliseconds pause{0};
};

/// `attempts` is how often the file was tried before. Disturbances are tried for as long as Meta has the
/// file; answers that are wrong, three times. Source: Cloud API error codes, the retry column; media.
MediaErrorPolicy classifyMediaError(const Error &error, int attempts);
/// The same for what was wrong with the file that came.
MediaErrorPolicy classifyMediaProblem(MediaProblem problem, int attempts);

/// True if a look-up was answered as for an id that Meta no longer has.
bool isMediaGone(const Error &error);
/// True if a fresh address may help.
bool isMediaLinkDead(const Error &error);

/// How long everything waits after `failures` requests in a row that never left: 1 s, doubled up to 5 min.
std::chrono::milliseconds pauseOffline(int failures);

} // namespace shoptalk
