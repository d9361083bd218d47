// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/localhours.h"

#include <QHash>
#include <QList>

namespace shoptalk {

class Connection;

/// The units of the summaries, in seconds of UTC.
inline constexpr qint64 quarterS = 900;
inline constexpr qint64 dayS = 86'400;

/// A time of which all sums are stored, or which has to be counted.
struct SummarySegment {
    qint64 beginS = 0;
    qint64 endS = 0; ///< Not included.
    bool isSummarised = false;
    qint64 unitS = quarterS; ///< What is counted is grouped by so many seconds.
};

/// The time of these hours, which are not empty, in order. Errors: Storage.
Result<QList<SummarySegment>> summarySegments(const Connection &connection, const QList<LocalHour> &hours);

/// The conversations whose stored reply times are not all right.
struct StaleReplies {
    QHash<qint64, qint64> fromS; ///< By the conversation: what was not answered before this is stale.
    qint64 firstStored = 0; ///< Of conversations below this, nothing is stored yet.

    /// True for a turn that was answered at this time and may be stored wrongly.
    bool contains(qint64 conversation, qint64 answeredAtS) const
    {
        if (conversation < firstStored)
            return true;
        const auto from = fromS.constFind(conversation);
        return from != fromS.cend() && answeredAtS >= *from;
    }
};

/// Those of one number, or of all if it is empty. Errors: Storage.
Result<StaleReplies> staleReplies(const Connection &connection, const PhoneNumberId &number);

} // namespace shoptalk
