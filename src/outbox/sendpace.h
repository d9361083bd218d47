// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"

#include <QDateTime>
#include <QHash>
#include <QList>

namespace shoptalk {

/// When messages may leave so that Meta does not refuse them for their speed: so many a second of each number
/// (else 130429), and one in 6 seconds to each customer, of whom 45 may be in advance (else 131056). All
/// times in UTC. Source: Cloud API, throughput, pair rate limit.
class SendPace {
public:
    /// From when the next message may leave; `now` or earlier: at once.
    QDateTime earliest(const PhoneNumberId &number, int perSecond, const ConversationId &conversation,
                       const QDateTime &now) const;
    /// A message leaves now.
    void noteSent(const PhoneNumberId &number, const ConversationId &conversation, const QDateTime &now);

private:
    void forgetOld(const QDateTime &now);

    QHash<PhoneNumberId, QList<QDateTime>> m_lastSecond; ///< Oldest first.
    /// When the messages that left would have left if each had waited its 6 seconds.
    QHash<ConversationId, QDateTime> m_paidUntil;
};

} // namespace shoptalk
