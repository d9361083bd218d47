// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/insight.h"
#include "store/summarysegments.h"

#include <functional>

namespace shoptalk {

/// Messages that count together.
struct CountedMessages {
    qint64 beginS =
        0; ///< Of the quarter of an hour in which they were sent, or of its part that is asked for.
    PhoneNumberId number;
    bool isTemplate = false;
    QString templateName; ///< Empty also for a template without a name.
    MessageCounts counts;
};

struct CountedWebhooks {
    qint64 beginS = 0; ///< Of the quarter of an hour in which the relay received them.
    int processed = 0;
    int pending = 0;
    int failed = 0;
};

/// The sums of messages and webhooks (`message_counts`, `webhook_counts`). What is not summarised is counted
/// from the rows, so the answer is always right. Errors of every call: Storage.
class DaySummaries {
public:
    explicit DaySummaries(const Connection &connection)
        : m_connection(&connection)
    {
    }

    using TakeMessages = std::function<void(const CountedMessages &)>;
    using TakeWebhooks = std::function<void(const CountedWebhooks &)>;
    enum class Kinds { All, Templates };

    /// Of one number, or of all if it is empty. `take` is called in the order of time within each segment and
    /// kind.
    Result<void> messages(const QList<SummarySegment> &segments, const PhoneNumberId &number, Kinds kinds,
                          const TakeMessages &take) const;
    Result<void> webhooks(const QList<SummarySegment> &segments, const TakeWebhooks &take) const;

    /// Stores the sums of a day in UTC again, and gives how many messages and webhooks it has.
    Result<int> refresh(qint64 day) const;

private:
    const Connection *m_connection;
};

} // namespace shoptalk
