// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/sendpace.h"

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace shoptalk {

namespace {

constexpr std::chrono::milliseconds second = 1s;
constexpr std::chrono::milliseconds perMessage = 6s;
constexpr int inAdvance = 45;
/// The longest time that may be used in advance before the next message: the first of a burst uses none.
constexpr std::chrono::milliseconds maxAhead = perMessage * (inAdvance - 1);
constexpr qsizetype maxConversations = 1000;

} // namespace

QDateTime SendPace::earliest(const PhoneNumberId &number, int perSecond, const ConversationId &conversation,
                             const QDateTime &now) const
{
    QDateTime at = now;
    // If the clock was set back, there are times in the future, which count as now.
    const QList<QDateTime> sent = m_lastSecond.value(number);
    const auto isRecent = [&now](const QDateTime &each) { return each > now.addMSecs(-second.count()); };
    const auto recent = std::count_if(sent.begin(), sent.end(), isRecent);
    if (recent >= perSecond) {
        const QDateTime oldest = std::min(sent.at(sent.size() - perSecond), now);
        at = oldest.addMSecs(second.count());
    }
    const auto paid = m_paidUntil.constFind(conversation);
    if (paid == m_paidUntil.constEnd())
        return at;
    const QDateTime paidUntil = std::min(*paid, now.addMSecs((maxAhead + perMessage).count()));
    return std::max(at, paidUntil.addMSecs(-maxAhead.count()));
}

void SendPace::noteSent(const PhoneNumberId &number, const ConversationId &conversation, const QDateTime &now)
{
    forgetOld(now);
    m_lastSecond[number] << now;
    QDateTime &paidUntil = m_paidUntil[conversation];
    const QDateTime latest = now.addMSecs((maxAhead + perMessage).count());
    paidUntil = paidUntil.isValid() ? std::clamp(paidUntil, now, latest) : now;
    paidUntil = std::min(paidUntil.addMSecs(perMessage.count()), latest);
}

void SendPace::forgetOld(const QDateTime &now)
{
    for (QList<QDateTime> &sent : m_lastSecond) {
        const auto isOld = [&now](const QDateTime &each) {
            return each <= now.addMSecs(-second.count()) || each > now;
        };
        sent.removeIf(isOld);
    }
    if (m_paidUntil.size() > maxConversations)
        m_paidUntil.removeIf([&now](const auto &each) { return each.value() <= now; });
}

} // namespace shoptalk
