// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace shoptalk {

struct HttpAnswer;

/// How much of Meta's hourly allowances is used, of the app's and the WhatsApp account's the fuller one.
/// Source: Graph API, rate limits: X-App-Usage, X-Business-Use-Case-Usage.
struct GraphUsage {
    /// From here on the rest of the allowance is left to what a person waits for.
    static constexpr int nearlyUsed = 95;
    /// A longer estimate is taken for this.
    static constexpr std::chrono::minutes maxRegain = std::chrono::hours(24);

    int percent = 0; ///< Calls are refused at 100.
    std::chrono::minutes regain{0}; ///< When calls are refused: how long still, as Meta estimates it.

    bool isNearlyUsed() const { return percent >= nearlyUsed || regain.count() > 0; }
    friend bool operator==(const GraphUsage &, const GraphUsage &) = default;
};

/// What the headers of an answer say; nothing is used if they are missing or can't be read.
GraphUsage usageIn(const HttpAnswer &answer);
/// The same by WhatsApp account; the app's has an empty name.
QHash<QString, GraphUsage> usageByAccount(const HttpAnswer &answer);

} // namespace shoptalk
