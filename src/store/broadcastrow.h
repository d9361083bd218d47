// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shoptalk {

/// SQL for the BroadcastOutcome of a recipient `r`, joined by `outcomeJoins`: the one place that decides it.
QString outcomeColumn();
/// The message `m` of a recipient `r`, and its entry `o` in the queue.
QString outcomeJoins();

/// States of a recipient; stored.
enum class RecipientState { Waiting = 0, Taken = 1, LeftOut = 2 };

} // namespace shoptalk
