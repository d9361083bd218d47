// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard's figures about Meta's pricing.
#include "domain/phonenumber.h"
#include "store/insightrepository.h"
#include "store/statement.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// How long after a message its status may come.
constexpr int maxStatusDays = 30;

void addTo(QList<PricedMessages> &list, const PricedMessages &priced)
{
    const auto isSame = [&priced](PricedMessages each) {
        each.count = priced.count;
        return each == priced;
    };
    const auto known = std::find_if(list.begin(), list.end(), isSame);
    if (known == list.end())
        list << priced;
    else
        known->count += priced.count;
}

} // namespace

Result<QList<PricedMessages>> InsightRepository::priced(const PhoneNumberId &number, const QDateTime &begin,
                                                        const QDateTime &end) const
{
    Statement select(*m_connection,
                     uR"sql(SELECT phone_number_id, type, category, count(*) FROM message_pricing
        WHERE at_s >= ? AND at_s < ? AND is_delivered = 1 AND type <> 'regular' AND (? = '' OR phone_number_id = ?)
        GROUP BY phone_number_id, type, category)sql"_s);
    const auto read = [](const Statement &row) {
        return PricedMessages{row.id<PhoneNumberId>(0), row.text(1), row.text(2), {}, {}, row.integer(3)};
    };
    Result<QList<PricedMessages>> free = collect(select, read, begin, end, number, number);
    if (!free)
        return free;
    const Result<QList<PricedMessages>> billed = billedByRegion(number, begin, end);
    if (!billed)
        return billed;
    return *free + *billed;
}

/// A row of message_pricing knows its message by a hash only, so the month's messages are hashed.
Result<QList<PricedMessages>> InsightRepository::billedByRegion(const PhoneNumberId &number,
                                                                const QDateTime &begin,
                                                                const QDateTime &end) const
{
    Statement select(*m_connection,
                     uR"sql(SELECT wamid_hash, phone_number_id, category, at_s FROM message_pricing
        WHERE at_s >= ? AND at_s < ? AND is_delivered = 1 AND type = 'regular' AND (? = '' OR phone_number_id = ?))sql"_s);
    if (const Result<void> ran = select.run(begin, end, number, number); !ran)
        return failure(ran.error());
    QHash<QByteArray, PricedMessages> billed;
    while (select.next())
        billed.insert(
            select.bytes(0),
            PricedMessages{
                select.id<PhoneNumberId>(1), u"regular"_s, select.text(2), {}, select.time(3).date(), 1});
    if (const Result<void> ended = select.ended(); !ended)
        return failure(ended.error());
    if (!billed.isEmpty()) {
        Statement sent(*m_connection, uR"sql(SELECT m.wamid, coalesce(u.wa_id, ''),
                coalesce(u.user_id, '')
            FROM whatsapp_messages AS m INDEXED BY messages_by_moment
            CROSS JOIN conversations AS c ON c.seq = m.conversation
            CROSS JOIN customers AS u ON u.seq = c.customer
            WHERE m.sent_at_s >= ? AND m.sent_at_s < ? AND m.direction = 1 AND m.deleted_at IS NULL
                AND m.wamid IS NOT NULL AND (? = '' OR c.phone_number_id = ?))sql"_s);
        if (const Result<void> ran = sent.run(begin.addDays(-maxStatusDays), end, number, number); !ran)
            return failure(ran.error());
        QHash<QString, QString> regions;
        while (sent.next()) {
            const auto found =
                billed.find(QCryptographicHash::hash(sent.text(0).toUtf8(), QCryptographicHash::Sha256));
            if (found == billed.end())
                continue;
            const WaId waId(sent.text(1));
            const BusinessScopedUserId userId(sent.text(2));
            const QString customer = waId.isEmpty() ? userId.value() : waId.value();
            if (!regions.contains(customer))
                regions.insert(customer, customerRegion(waId, userId));
            found->region = regions.value(customer);
        }
        if (const Result<void> ended = sent.ended(); !ended)
            return failure(ended.error());
    }
    QList<PricedMessages> groups;
    for (const PricedMessages &each : std::as_const(billed))
        addTo(groups, each);
    std::sort(groups.begin(), groups.end(), [](const PricedMessages &a, const PricedMessages &b) {
        return std::tie(a.number, a.category, a.region, a.day)
            < std::tie(b.number, b.category, b.region, b.day);
    });
    return groups;
}

} // namespace shoptalk
