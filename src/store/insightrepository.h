// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "domain/insight.h"

#include <QDateTime>
#include <QList>

namespace shoptalk {

class Connection;

/// The dashboard's figures, counted from the stored rows. With a million messages all of them take about a
/// second, so they are read in the background. docs/queries.md has the SQL of each, and the test
/// store.insight compares. Errors of every call: Storage.
class InsightRepository {
public:
    explicit InsightRepository(const Connection &connection);

    /// By day and by hour in the computer's time zone, by number, and how long customers waited for an
    /// answer. One pass for all of it, because reading a million rows takes longer than counting them.
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

private:
    Result<QList<PricedMessages>> billedByRegion(const PhoneNumberId &number, const QDateTime &begin,
                                                 const QDateTime &end) const;

    const Connection *m_connection;
};

} // namespace shoptalk
