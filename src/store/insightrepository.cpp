// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/insightrepository.h"

#include "store/daysummaries.h"
#include "store/messagecounting.h"
#include "store/statement.h"
#include "store/summaryrefresh.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Runs a statement whose first value is the number, if there is one.
template <class... Values>
Result<void> runFor(Statement &statement, const PhoneNumberId &number, const Values &...values)
{
    return number.isEmpty() ? statement.run(values...) : statement.run(number, values...);
}

} // namespace

InsightRepository::InsightRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<QList<TemplateMessages>> InsightRepository::byTemplate(const InsightQuery &query) const
{
    const QList<LocalHour> hours = localHours(query.first, query.last);
    if (hours.isEmpty())
        return QList<TemplateMessages>();
    const Result<QList<SummarySegment>> segments = summarySegments(*m_connection, hours);
    if (!segments)
        return failure(segments.error());
    std::map<QString, MessageCounts> byName;
    const auto add = [&byName](const CountedMessages &messages) {
        byName[messages.templateName] += messages.counts;
    };
    const DaySummaries summaries(*m_connection);
    if (const Result<void> read =
            summaries.messages(*segments, query.number, DaySummaries::Kinds::Templates, add);
        !read)
        return failure(read.error());
    QList<TemplateMessages> templates;
    for (const auto &[name, counts] : byName)
        templates << TemplateMessages{name, counts};
    std::stable_sort(
        templates.begin(), templates.end(),
        [](const TemplateMessages &a, const TemplateMessages &b) { return hasMore(a.counts, b.counts); });
    return templates;
}

Result<QList<DayWebhooks>> InsightRepository::webhooks(const InsightQuery &query) const
{
    const QList<LocalHour> hours = localHours(query.first, query.last);
    if (hours.isEmpty())
        return QList<DayWebhooks>();
    const Result<QList<SummarySegment>> segments = summarySegments(*m_connection, hours);
    if (!segments)
        return failure(segments.error());
    QList<DayWebhooks> days;
    for (QDate day = query.first; day <= query.last; day = day.addDays(1))
        days << DayWebhooks{day, 0, 0, 0};
    const auto add = [&days, &hours](const CountedWebhooks &webhooks) {
        const LocalHour *hour = hourAt(hours, webhooks.beginS);
        if (!hour)
            return;
        DayWebhooks &day = days[hour->day];
        day.processed += webhooks.processed;
        day.pending += webhooks.pending;
        day.failed += webhooks.failed;
    };
    if (const Result<void> read = DaySummaries(*m_connection).webhooks(*segments, add); !read)
        return failure(read.error());
    return days;
}

Result<OpenWindows> InsightRepository::openWindows(const PhoneNumberId &number, const QDateTime &now) const
{
    const QString only = number.isEmpty() ? QString() : u" AND phone_number_id = ?"_s;
    Statement select(*m_connection,
                     u"SELECT last_inbound_at_s FROM conversations WHERE deleted_at IS NULL"_s + only
                         + u" AND last_inbound_at_s > ?"_s);
    constexpr qint64 windowS = 86400;
    if (const Result<void> ran = runFor(select, number, now.addSecs(-windowS)); !ran)
        return failure(ran.error());
    OpenWindows windows{};
    while (select.next()) {
        const qint64 leftS = select.big(0) + windowS - now.toSecsSinceEpoch();
        const auto group = std::find_if(windowHours.begin(), windowHours.end(),
                                        [leftS](int hours) { return leftS <= qint64(hours) * 3600; });
        // A message can be a little ahead of this computer's clock.
        windows.at(std::min(size_t(group - windowHours.begin()), windowHours.size() - 1)) += 1;
    }
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    return windows;
}

Result<QList<SignInExpiry>> InsightRepository::signIns() const
{
    Statement select(*m_connection, uR"sql(SELECT name, nullif(min(coalesce(token_expires_at_s, 1 << 62),
            coalesce(data_access_expires_at_s, 1 << 62)), 1 << 62) AS expires_at_s, status
        FROM connected_facebook_accounts WHERE deleted_at IS NULL
        ORDER BY expires_at_s IS NULL, expires_at_s, name)sql"_s);
    return collect(select, [](const Statement &row) {
        return SignInExpiry{row.text(0), row.time(1), row.value<AccountStatus>(2)};
    });
}

Result<bool> InsightRepository::summarise(int limit)
{
    return SummaryRefresh(*m_connection).step(limit);
}

} // namespace shoptalk
