// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/insight.h"
#include "store/localhours.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The dashboard's figures, read in the background from the summaries; what those do not have is counted from
/// the stored rows (DaySummaries, ReplyTimes). docs/queries.md has the SQL of each, and the test
/// store.queries compares. Errors of every call: Storage.
class InsightRepository {
public:
    explicit InsightRepository(const Connection &connection);

    /// By day and by hour in the computer's time zone, by number, and how long customers waited for an
    /// answer.
    Result<MessageFigures> messages(const InsightQuery &query) const;
    /// Template messages that were sent, the template with most of them first.
    Result<QList<TemplateMessages>> byTemplate(const InsightQuery &query) const;
    /// By day in the computer's time zone; webhooks have no number.
    Result<QList<DayWebhooks>> webhooks(const InsightQuery &query) const;
    /// The service windows that are open at `now`, by the time that is left.
    Result<OpenWindows> openWindows(const PhoneNumberId &number, const QDateTime &now) const;
    /// Meta's pricing of the messages from `begin` until before `end`.
    Result<QList<PricedMessages>> priced(const PhoneNumberId &number, const QDateTime &begin,
                                         const QDateTime &end) const;
    /// The connected accounts; those whose sign-in ends first come first.
    Result<QList<SignInExpiry>> signIns() const;

    /// Brings the summaries further up to date, by about so many messages; false if nothing is left to do.
    Result<bool> summarise(int limit);

private:
    /// How long the customers of these hours waited.
    Result<ResponseFigures> responses(const PhoneNumberId &number, const QList<LocalHour> &hours) const;
    /// The billed ones of these numbers, types and categories.
    Result<QList<PricedMessages>> billedByRegion(const QList<PricedMessages> &ways,
                                                 const PhoneNumberId &number, const QDateTime &begin,
                                                 const QDateTime &end) const;

    const Connection *m_connection;
};

} // namespace shoptalk
