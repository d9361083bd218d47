// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/insight.h"
#include "domain/message.h"
#include "store/localhours.h"

#include <vector>

namespace shoptalk {

class Connection;

/// How long customers waited for answers, from the turns of one conversation after the other. A customer's
/// turn begins with the first message after the business's last one; it ends with the business's first
/// message after that.
class ResponseCounter {
public:
    /// `hours`, of the query's days, outlives this and is not empty.
    explicit ResponseCounter(const QList<LocalHour> &hours);

    /// `isAnswered`: the turn before the next one was the business's, or there was none.
    void beginConversation(bool isAnswered);
    /// The next turn of the conversation, by time.
    void add(qint64 seq, qint64 sentAtS, Direction direction);
    /// True if a business's turn now would change nothing, because it had the one before as well.
    bool isAnswered() const { return m_isAnswered; }
    /// True if a customer of the query's days waits for an answer. Until one does, nothing after those days
    /// counts.
    bool isWaiting() const { return m_isAsked; }
    /// Call it once, after all turns. Errors: Storage.
    Result<ResponseFigures> figures(const Connection &connection);

private:
    struct Answer {
        qint64 seq = 0;
        qint64 askedAtS = 0;
        int waitS = 0;
        qint64 writer = 0; ///< The row of the person, or another device; see noteWriters.
    };

    /// Sorts the answers by their row, so that those of whom more is known are found in one scan.
    Result<void> noteWriters(const Connection &connection);
    Result<QList<ResponderTimes>> byResponder(const Connection &connection) const;

    const QList<LocalHour> &m_hours;
    qint64 m_endS;
    std::vector<Answer> m_answers;
    bool m_isAnswered = true;
    bool m_isAsked = false; // not an optional, because g++ 12 wrongly warns about its value when it optimises
    qint64 m_askedAtS = 0;
};

} // namespace shoptalk
