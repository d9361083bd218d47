// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/insight.h"
#include "store/localhours.h"

#include <vector>

namespace shoptalk {

class Connection;

/// How long customers waited for answers.
class ResponseCounter {
public:
    /// `hours`, of the query's days, outlives this and is not empty.
    explicit ResponseCounter(const QList<LocalHour> &hours);

    /// The message that answered a customer who began to write in the query's days.
    void addAnswer(qint64 message, qint64 askedAtS, qint64 waitS);
    /// Call it once, after all answers. Errors: Storage.
    Result<ResponseFigures> figures(const Connection &connection);

private:
    struct Answer {
        qint64 seq = 0;
        int waitS = 0;
        int hour = 0; ///< Of the day, in which the customer wrote.
        qint64 writer = 0; ///< The row of the person, or another device; see noteWriters.
    };

    /// Sorts the answers by their row, so that those of whom more is known are found in one scan.
    Result<void> noteWriters(const Connection &connection);
    Result<QList<ResponderTimes>> byResponder(const Connection &connection) const;

    const QList<LocalHour> &m_hours;
    const LocalHour *m_hour = nullptr; ///< Of the answer before; the next ones are often in the same.
    std::vector<Answer> m_answers;
};

} // namespace shoptalk
