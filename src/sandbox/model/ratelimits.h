// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandbox/model/json.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace shoptalk::sandbox {

/// How much is allowed. Sources: Cloud API, throughput; Graph API, rate limits.
struct LimitFigures {
    int messagesPerSecond = 0; ///< Of each number, in both directions; 0: by the number's `throughput`.
    int pairBurst = 45; ///< Messages to the same customer at once, borrowed from those of later.
    int pairPauseS = 6; ///< Between two messages to the same customer in the long run.
    int customersPerDay = 0; ///< Of a portfolio, outside service windows; 0: by its messaging limit.
    int appCallsPerHour = 4800;
    int accountCallsPerHour = 0; ///< 0: 5,000 for an account with a registered number, else 200.
};

/// Counts calls and messages, whether or not the limits apply. Times are Unix time.
class RateLimits {
public:
    bool isOn() const { return m_isOn; }
    const LimitFigures &figures() const { return m_figures; }
    /// Applies the limits with the figures of `asked`, each by its name; the others are Meta's. False, and
    /// nothing changes, if `asked` has an unknown name or a figure below 1.
    bool switchOn(const json::object &asked);
    void switchOff() { m_isOn = false; }

    /// The calls of the last hour for the app (`key` empty) or an account.
    int callsOf(std::string_view key, std::int64_t nowS);
    void countCall(const std::string &key, std::int64_t nowS);
    /// The time until the oldest call of the last hour no longer counts.
    std::chrono::minutes untilRegained(std::string_view key, std::int64_t nowS);

    /// The messages of a number in this second, in both directions.
    int messagesOf(std::string_view phoneNumberId, std::int64_t nowS) const;
    void countMessage(const std::string &phoneNumberId, std::int64_t nowS);

    /// True if a number may send to a customer now.
    bool mayPairSend(const std::string &phoneNumberId, const std::string &userId, std::int64_t nowS) const;
    void countPairSend(const std::string &phoneNumberId, const std::string &userId, std::int64_t nowS);

private:
    using Pair = std::pair<std::string, std::string>;

    /// How far the messages of a pair reach into the time of later ones.
    std::int64_t borrowedS(const Pair &pair, std::int64_t nowS) const;

    bool m_isOn = false;
    LimitFigures m_figures;
    std::map<std::string, std::deque<std::int64_t>, std::less<>> m_calls;
    std::map<std::string, std::pair<std::int64_t, int>, std::less<>>
        m_messages; ///< The second, and how many.
    std::map<Pair, std::int64_t> m_pairFreeS; ///< When all that was borrowed is paid back.
};

/// The field of a figure in scenarios and control calls.
json::object figuresAsJson(const LimitFigures &figures);

} // namespace shoptalk::sandbox
