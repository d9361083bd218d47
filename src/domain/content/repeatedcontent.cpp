// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/content/repeatedcontent.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The rank of a word: later states of a call have higher ranks.
template <std::size_t count>
std::ptrdiff_t rankIn(const std::array<QLatin1StringView, count> &order, const QString &word)
{
    const auto found = std::find(order.begin(), order.end(), word);
    return found == order.end() ? -1 : found - order.begin();
}

template <std::size_t count>
QString later(const std::array<QLatin1StringView, count> &order, const QString &one, const QString &other)
{
    const auto rank = std::pair(rankIn(order, one), one);
    return rank < std::pair(rankIn(order, other), other) ? other : one;
}

qint64 earlier(qint64 one, qint64 other)
{
    return one == 0 || other == 0 ? std::max(one, other) : std::min(one, other);
}

CallContent joined(const CallContent &one, const CallContent &other)
{
    constexpr std::array events{""_L1, "connect"_L1, "terminate"_L1};
    // A call that was declined ends as one that failed.
    constexpr std::array statuses{""_L1,       "RINGING"_L1,  "ACCEPTED"_L1,
                                  "FAILED"_L1, "REJECTED"_L1, "COMPLETED"_L1};
    return {later(events, one.event, other.event), later(statuses, one.status, other.status),
            std::max(one.durationS, other.durationS), earlier(one.startedAtS, other.startedAtS)};
}

/// How much of a message's content is known; for two versions of a message, the higher one is kept.
int completeness(const MessageContent &content)
{
    if (std::holds_alternative<UnknownContent>(content))
        return 0;
    if (const auto *unsupported = std::get_if<UnsupportedContent>(&content))
        return unsupported->type == "media_placeholder"_L1 ? 1 : 2;
    return 3;
}

} // namespace

std::optional<MessageContent> joinedContent(const MessageContent &known, const MessageContent &again)
{
    const auto *one = std::get_if<CallContent>(&known);
    const auto *other = std::get_if<CallContent>(&again);
    if (one && other) {
        const CallContent both = joined(*one, *other);
        return both == *one ? std::nullopt : std::optional<MessageContent>(both);
    }
    return completeness(again) > completeness(known) ? std::optional(again) : std::nullopt;
}

} // namespace shoptalk
