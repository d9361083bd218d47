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

const QString regular = u"regular"_s;

/// In the order of the index, of which only the rows of these days are read.
const QString pricedInOneWay = uR"sql( FROM message_pricing INDEXED BY pricing_by_time
    WHERE phone_number_id = ? AND type = ? AND category = ? AND at_s >= ? AND at_s < ? AND is_delivered = 1)sql"_s;

/// The numbers, types and categories that there are, by skipping from one to the next in the index.
Result<QList<PricedMessages>> waysOfPricing(const Connection &connection, const PhoneNumberId &number)
{
    // SQLite begins with rows that are equal to what is compared, so the time makes it skip the others.
    Statement next(connection, uR"sql(SELECT phone_number_id, type, category
        FROM message_pricing INDEXED BY pricing_by_time
        WHERE is_delivered = 1 AND (phone_number_id, type, category, at_s) > (?, ?, ?, 9223372036854775807)
        ORDER BY phone_number_id, type, category LIMIT 1)sql"_s);
    QList<PricedMessages> ways;
    PricedMessages way;
    way.number = number;
    while (true) {
        if (const Result<void> ran = next.run(way.number, way.type, way.category); !ran)
            return failure(ran.error());
        if (!next.next())
            break;
        way = PricedMessages{next.id<PhoneNumberId>(0), next.text(1), next.text(2), {}, {}, 0};
        if (!number.isEmpty() && way.number != number)
            break;
        ways << way;
    }
    return ways;
}

/// Billed messages by the hash of their id, which is all that a row of message_pricing knows of its message.
using BilledMessages = QHash<QByteArray, PricedMessages>;

Result<BilledMessages> billedMessages(const Connection &connection, const QList<PricedMessages> &ways,
                                      const QDateTime &begin, const QDateTime &end)
{
    Statement select(connection, u"SELECT wamid_hash, at_s"_s + pricedInOneWay);
    BilledMessages billed;
    for (PricedMessages way : ways) {
        if (way.type != regular)
            continue;
        if (const Result<void> ran = select.run(way.number, way.type, way.category, begin, end); !ran)
            return failure(ran.error());
        way.count = 1;
        while (select.next()) {
            way.day = select.time(1).date();
            billed.insert(select.bytes(0), way);
        }
        if (const Result<void> ended = select.ended(); !ended)
            return failure(ended.error());
    }
    return billed;
}

/// Notes the regions of the customers, for which the messages of that time are hashed.
Result<void> noteRegions(const Connection &connection, const PhoneNumberId &number, const QDateTime &begin,
                         const QDateTime &end, BilledMessages &billed)
{
    Statement sent(connection, uR"sql(SELECT m.wamid, coalesce(u.wa_id, ''), coalesce(u.user_id, '')
        FROM whatsapp_messages AS m INDEXED BY messages_by_moment
        CROSS JOIN conversations AS c ON c.seq = m.conversation
        CROSS JOIN customers AS u ON u.seq = c.customer
        WHERE m.sent_at_s >= ? AND m.sent_at_s < ? AND m.direction = 1 AND m.deleted_at IS NULL
            AND m.wamid IS NOT NULL AND (? = '' OR c.phone_number_id = ?))sql"_s);
    if (Result<void> ran = sent.run(begin.addDays(-maxStatusDays), end, number, number); !ran)
        return ran;
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
    return sent.ended();
}

} // namespace

Result<QList<PricedMessages>> InsightRepository::priced(const PhoneNumberId &number, const QDateTime &begin,
                                                        const QDateTime &end) const
{
    const Result<QList<PricedMessages>> ways = waysOfPricing(*m_connection, number);
    if (!ways)
        return ways;
    Statement select(*m_connection, u"SELECT count(*)"_s + pricedInOneWay);
    QList<PricedMessages> priced;
    for (PricedMessages way : *ways) {
        if (way.type == regular)
            continue;
        if (const Result<void> ran = select.run(way.number, way.type, way.category, begin, end); !ran)
            return failure(ran.error());
        way.count = select.next() ? select.integer(0) : 0;
        if (way.count > 0)
            priced << way;
    }
    const Result<QList<PricedMessages>> billed = billedByRegion(*ways, number, begin, end);
    if (!billed)
        return billed;
    return priced + *billed;
}

Result<QList<PricedMessages>> InsightRepository::billedByRegion(const QList<PricedMessages> &ways,
                                                                const PhoneNumberId &number,
                                                                const QDateTime &begin,
                                                                const QDateTime &end) const
{
    Result<BilledMessages> billed = billedMessages(*m_connection, ways, begin, end);
    if (!billed)
        return failure(billed.error());
    if (billed->isEmpty())
        return QList<PricedMessages>();
    if (const Result<void> noted = noteRegions(*m_connection, number, begin, end, *billed); !noted)
        return failure(noted.error());
    QList<PricedMessages> groups;
    for (const PricedMessages &each : std::as_const(*billed))
        addTo(groups, each);
    std::sort(groups.begin(), groups.end(), [](const PricedMessages &a, const PricedMessages &b) {
        return std::tie(a.number, a.category, a.region, a.day)
            < std::tie(b.number, b.category, b.region, b.day);
    });
    return groups;
}

} // namespace shoptalk
