// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/broadcastresult.h"

#include <QList>

#include <optional>

namespace shoptalk {

/// True if Meta would refuse the messages to all others for the same reason: the account, the number, the
/// template, or a limit. False if it concerns this customer only.
bool concernsEverybody(MetaCode code);

/// Why a broadcast should not go on.
struct BroadcastStop {
    BroadcastPause why = BroadcastPause::None;
    std::optional<MetaCode> code = {};

    friend bool operator==(const BroadcastStop &, const BroadcastStop &) = default;
};

/// This many failures in a row pause a broadcast, whatever their reasons are.
inline constexpr int maxFailuresInARow = 10;

/// Decides from the newest outcomes, newest first, whether the broadcast has to be paused.
BroadcastStop stopAfter(const QList<BroadcastResult> &newest);

} // namespace shoptalk
