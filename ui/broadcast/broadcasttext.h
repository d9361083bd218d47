// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/forecast.h"
#include "domain/broadcast/broadcast.h"
#include "domain/broadcast/broadcastresult.h"

#include <QCoreApplication>
#include <QString>

namespace shoptalk {

/// The texts about broadcasts, translated.
class BroadcastText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::BroadcastText)
public:
    static QString state(const Broadcast &broadcast);
    /// Why it is paused and what to do; empty if it is not.
    static QString pause(const Broadcast &broadcast);
    /// "12 of 30 sent, 10 delivered, 4 read, 1 not sent"
    static QString progress(const BroadcastProgress &progress);
    static QString outcome(BroadcastOutcome outcome);
    /// A person's outcome, with the reason if they got nothing.
    static QString result(const BroadcastResult &result);
    /// The name of the group of people with this eligibility.
    static QString eligibility(Eligibility eligibility);
    /// What the group means and what to do.
    static QString eligibilityHint(Eligibility eligibility);
    static QString reason(const BroadcastReason &reason);
    static QString cost(const CostEstimate &cost);
    static QString duration(const Forecast &forecast);

private:
    static QString pausedByMeta(const Broadcast &broadcast);
};

} // namespace shoptalk
