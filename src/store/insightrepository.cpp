// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/insightrepository.h"

#include "store/messagecounting.h"
#include "store/statement.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString joinNumber(const PhoneNumberId &number)
{
    return number.isEmpty()
        ? QString()
        : u" CROSS JOIN conversations AS c ON c.seq = m.conversation AND c.phone_number_id = ?"_s;
}

/// Runs a statement whose first value is the number, if there is one.
template <class... Values>
Result<void> runFor(Statement &statement, const PhoneNumberId &number, const Values &...values)
{
    return number.isEmpty() ? statement.run(values...) : statement.run(number, values...);
}

qint64 beginOf(const InsightQuery &query)
{
    return query.first.startOfDay().toSecsSinceEpoch();
}

qint64 endOf(const InsightQuery &query)
{
    return query.last.addDays(1).startOfDay().toSecsSinceEpoch();
}

/// Adds up rows of one group and one delivery each: group, delivery, count.
template <class Group>
Result<QList<std::pair<Group, MessageCounts>>> grouped(Statement &statement)
{
    QList<std::pair<Group, MessageCounts>> groups;
    while (statement.next()) {
        const auto group = Group(statement.text(0));
        auto known = std::find_if(groups.begin(), groups.end(),
                                  [&group](const auto &each) { return each.first == group; });
        if (known == groups.end())
            known = groups.insert(groups.end(), {group, MessageCounts()});
        addMessages(known->second, Direction::Outbound, statement.value<Delivery>(1), statement.integer(2));
    }
    if (const Result<void> ended = statement.ended(); !ended)
        return failure(ended.error());
    std::stable_sort(groups.begin(), groups.end(),
                     [](const auto &a, const auto &b) { return hasMore(a.second, b.second); });
    return groups;
}

} // namespace

InsightRepository::InsightRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<QList<TemplateMessages>> InsightRepository::byTemplate(const InsightQuery &query) const
{
    Statement select(*m_connection,
                     uR"sql(SELECT iif(json_valid(CAST(m.content AS TEXT)),
            coalesce(json_extract(CAST(m.content AS TEXT), '$.name'), ''), '') AS name, m.delivery, count(*)
        FROM whatsapp_messages AS m INDEXED BY templates_by_moment)sql"_s
                         + joinNumber(query.number)
                         + uR"sql( WHERE m.kind = 11 AND m.direction = 1 AND m.deleted_at IS NULL
            AND m.sent_at_s >= ? AND m.sent_at_s < ? GROUP BY 1, 2)sql"_s);
    if (const Result<void> ran = runFor(select, query.number, beginOf(query), endOf(query)); !ran)
        return failure(ran.error());
    const auto groups = grouped<QString>(select);
    if (!groups)
        return failure(groups.error());
    QList<TemplateMessages> templates;
    for (const auto &[name, counts] : *groups)
        templates << TemplateMessages{name, counts};
    return templates;
}

Result<QList<DayWebhooks>> InsightRepository::webhooks(const InsightQuery &query) const
{
    Statement select(
        *m_connection,
        uR"sql(SELECT sum(error = ''), sum(error = 'no_use_yet'), count(*) FROM webhook_events_log
        WHERE received_at_s >= ? AND received_at_s < ? AND kind = 'webhook')sql"_s);
    QList<DayWebhooks> days;
    QDateTime begin = query.first.startOfDay();
    for (QDate day = query.first; day.isValid() && day <= query.last; day = day.addDays(1)) {
        const QDateTime end = day.addDays(1).startOfDay();
        if (const Result<void> ran = select.run(std::exchange(begin, end), end); !ran)
            return failure(ran.error());
        if (!select.next())
            return failure(Error::Kind::Storage, Reason::DatabaseError);
        const int processed = select.integer(0);
        const int pending = select.integer(1);
        days << DayWebhooks{day, processed, pending, select.integer(2) - processed - pending};
    }
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

} // namespace shoptalk
