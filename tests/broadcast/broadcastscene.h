// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <QUrl>

namespace shoptalk::test {

inline constexpr int sceneCustomers = 20;

/// The scenario "small" with more customers, who are quiet, and the templates "offer" and "picture" in the
/// account that is connected. `limits` are the scenario's; if there are none, Meta's do not apply. Gives the
/// path of the file that it writes to `folder`; empty on failure.
QString broadcastScenario(const QString &folder, int customers = sceneCustomers,
                          const QJsonObject &limits = {});
/// The number of the nth of its customers, from 0, in digits.
QString sceneWaId(int customer);
/// How many messages the nth customer got from the business in the sandbox.
int messagesTo(const QUrl &sandbox, int customer);

} // namespace shoptalk::test
