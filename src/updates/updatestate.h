// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "updates/updatefeed.h"

#include <optional>

namespace shoptalk {

/// What the program remembers about updates from one start to the next. It is not secret.
struct UpdateState {
    bool isOn = false; ///< Shoptalk checks for updates only if a person wants it.
    QDateTime triedAt; ///< UTC, when the feed was last asked for, with or without success; invalid if never.
    qint64 sequence = 0; ///< Of the newest feed that was accepted; 0 if none was.
    QByteArray digest; ///< SHA-256 of that feed's file.
    std::optional<UpdateRelease> newest; ///< What that feed named, if it is newer than this program.

    friend bool operator==(const UpdateState &, const UpdateState &) = default;
};

} // namespace shoptalk
