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
                             const QDateTime &now)
{
    boundTimes(number, conversation, now);
    QDateTime at = now;
    const QList<QDateTime> sent = m_lastSecond.value(number);
    const auto isRecent = [&now](const QDateTime &each) { return each > now.addMSecs(-second.count()); };
    const auto recent = std::count_if(sent.begin(), sent.end(), isRecent);
    if (recent >= perSecond)
        at = sent.at(sent.size() - perSecond).addMSecs(second.count());
    const auto paid = m_paidUntil.constFind(conversation);
    return paid == m_paidUntil.constEnd() ? at : std::max(at, paid->addMSecs(-maxAhead.count()));
}

/// If the clock was set back, there are times in the future. They count as now from then on: a time that
/// moves with the clock would never come.
void SendPace::boundTimes(const PhoneNumberId &number, const ConversationId &conversation,
                          const QDateTime &now)
{
    if (const auto sent = m_lastSecond.find(number); sent != m_lastSecond.end()) {
        for (QDateTime &each : *sent)
            each = std::min(each, now);
    }
    if (const auto paid = m_paidUntil.find(conversation); paid != m_paidUntil.end())
        *paid = std::min(*paid, now.addMSecs((maxAhead + perMessage).count()));
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
