// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace shoptalk {

/// When messages may be sent so that Meta does not refuse them for their rate: `perSecond` from each number
/// (else 130429), and one in 6 seconds to each customer, of which 45 may be sent in advance (else 131056).
/// All times in UTC. Source: Cloud API, throughput, pair rate limit.
class SendPace {
public:
    /// The time from which the next message may be sent; at once if it is not after `now`.
    QDateTime earliest(const PhoneNumberId &number, int perSecond, const ConversationId &conversation,
                       const QDateTime &now);
    /// Called when a message is sent.
    void noteSent(const PhoneNumberId &number, const ConversationId &conversation, const QDateTime &now);

private:
    void boundTimes(const PhoneNumberId &number, const ConversationId &conversation, const QDateTime &now);
    void forgetOld(const QDateTime &now);

    QHash<PhoneNumberId, QList<QDateTime>> m_lastSecond; ///< Oldest first.
    /// The time at which the last message would have been sent if each had waited its 6 seconds.
    QHash<ConversationId, QDateTime> m_paidUntil;
};

} // namespace shoptalk
