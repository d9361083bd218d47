// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/broadcastresult.h"

#include <QList>

#include <optional>

namespace shoptalk {

/// True if Meta would refuse everybody else's message for the same reason: the account, the number, the
/// template, or a limit. False: it is about this customer alone.
bool concernsEverybody(MetaCode code);

/// Why a broadcast should not go on.
struct BroadcastStop {
    BroadcastPause why = BroadcastPause::None;
    std::optional<MetaCode> code = {};

    friend bool operator==(const BroadcastStop &, const BroadcastStop &) = default;
};

/// So many failures one after the other stop a broadcast, whatever they are.
inline constexpr int maxFailuresInARow = 10;

/// What the newest outcomes, newest first, say of the next ones.
BroadcastStop stopAfter(const QList<BroadcastResult> &newest);

} // namespace shoptalk
