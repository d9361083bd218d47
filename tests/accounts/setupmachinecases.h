// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "accounts/setupmachine.h"

#include <QMap>

namespace shoptalk::test {

inline const AccountId amelia(QStringLiteral("218"));
inline const WabaId waba(QStringLiteral("500"));
inline const PhoneNumberId registered(QStringLiteral("610"));

FacebookAccount accountOf(const AccountId &id);
SetupLists sampleLists();
/// The choices that are made when the set-up is at `step`.
SetupRecord progressAt(SetupState::Step step);
QString nameOf(SetupState::Step step);

/// Every step while it waits for the person ("Waba"), for its task ("Waba busy") and until a choice is stored
/// ("Waba saving"); also while an account is added ("Waba adding").
QMap<QString, SetupState> everyState();
/// Every kind of event, with everything that the executor can report.
QMap<QString, SetupEvent> everyEvent();
/// The step, what runs there, the commands, and the problem.
QString describe(const SetupChange &change);

/// What happens to an event in a state. Lines for "free" or "busy" states, and then for all ("*"), apply to
/// the states that have no line of their own with the event.
struct Line {
    QString event;
    QString state;
    /// In the form of `describe`. "=" is the unchanged state, "-" its step.
    QString result;
};
QList<Line> setupTable();

} // namespace shoptalk::test
