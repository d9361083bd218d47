// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/audiencerepository.h"

#include "domain/delivery.h"
#include "domain/numberforms.h"
#include "domain/phonenumber.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The columns of a customer `u`. A customer who asked for marketing again has also agreed.
const QString personColumns = uR"sql(u.id, u.wa_id, u.user_id,
    iif(u.profile_name = '', u.phone_book_name, u.profile_name),
    coalesce((SELECT s.is_stopped FROM marketing_choices AS s WHERE s.customer = u.seq), -1),
    EXISTS (SELECT 1 FROM customer_consents AS a WHERE a.customer = u.seq),
    EXISTS (SELECT 1 FROM conversations AS b WHERE b.customer = u.seq AND b.blocked_at_s IS NOT NULL),
    EXISTS (SELECT 1 FROM undecided_stops AS q WHERE q.customer = u.seq),
    EXISTS (SELECT 1 FROM stop_proposals AS t WHERE t.customer = u.seq) )sql"_s;

AudiencePerson personFrom(const Statement &row)
{
    AudiencePerson person;
    person.customer = row.id<CustomerId>(0);
    person.waId = row.id<WaId>(1);
    person.userId = row.id<BusinessScopedUserId>(2);
    person.name = row.text(3);
    const int choice = row.integer(4);
    person.isMarketingStopped = choice == 1;
    person.hasConsent = row.flag(5) || choice == 0;
    person.isBlocked = row.flag(6);
    person.isStopUndecided = row.flag(7);
    person.isAllStopped = person.isMarketingStopped && row.flag(8);
    person.number = internationalFormat(person.waId);
    return person;
}

/// Ids are ours, and bound by the caller in this order.
QString conditionFor(const AudienceFilter &filter)
{
    QString condition = u"WHERE c.phone_number_id = ? AND c.deleted_at IS NULL AND u.group_id IS NULL "_s;
    if (!filter.labels.isEmpty())
        condition += uR"sql(AND EXISTS (SELECT 1 FROM conversation_labels AS cl
            JOIN labels AS l ON l.seq = cl.label WHERE cl.conversation = c.seq AND l.deleted_at IS NULL
                AND l.id IN (SELECT value FROM json_each(?))) )sql"_s;
    else
        condition += u"AND ? IS NOT NULL "_s;
    return condition
        + u"AND coalesce(c.last_inbound_at_s, 0) >= ? AND coalesce(c.last_inbound_at_s, 0) <= ? "_s;
}

/// Whether people who never wrote, and have no conversation that could have a label, are meant as well.
bool includesContacts(const AudienceFilter &filter)
{
    return filter.labels.isEmpty() && filter.wroteWithinDays == 0;
}

QString labelIdsJson(const QList<LabelId> &labels)
{
    QStringList quoted; // UUIDs
    for (const LabelId &label : labels)
        quoted << u'"' + label.value() + u'"';
    return u'[' + quoted.join(u',') + u']';
}

} // namespace

AudienceRepository::AudienceRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<QList<AudiencePerson>> AudienceRepository::people(const AudienceFilter &filter,
                                                         const QDateTime &now) const
{
    Statement select(*m_connection,
                     u"SELECT "_s + personColumns
                         + u"FROM conversations AS c JOIN customers AS u ON u.seq = c.customer "_s
                         + conditionFor(filter) + u"ORDER BY c.last_activity_at_s DESC, c.id DESC"_s);
    const qint64 nowS = now.toSecsSinceEpoch();
    const qint64 from =
        filter.wroteWithinDays > 0 ? now.addDays(-filter.wroteWithinDays).toSecsSinceEpoch() : 0;
    const qint64 until =
        filter.silentForDays > 0 ? now.addDays(-filter.silentForDays).toSecsSinceEpoch() : nowS + 86'400;
    Result<QList<AudiencePerson>> people =
        collect(select, personFrom, filter.number, labelIdsJson(filter.labels), from, until);
    if (!people || !includesContacts(filter))
        return people;
    Statement contacts(*m_connection,
                       u"SELECT "_s + personColumns + uR"sql(FROM contacts_without_conversation AS contact
        CROSS JOIN customers AS u ON u.seq = contact.customer
        WHERE coalesce(u.wa_id, u.user_id) IS NOT NULL ORDER BY contact.name, contact.customer)sql"_s);
    const Result<QList<AudiencePerson>> others = collect(contacts, personFrom);
    return others ? Result<QList<AudiencePerson>>(*people + *others) : others;
}

Result<QList<AudiencePerson>> AudienceRepository::recognised(QList<AudiencePerson> people) const
{
    Statement select(*m_connection, u"SELECT "_s + personColumns + uR"sql(FROM customers AS u
        WHERE u.wa_id IN (?, ?) ORDER BY u.wa_id = ? DESC, u.seq DESC LIMIT 1)sql"_s);
    for (AudiencePerson &person : people) {
        if (person.waId.isEmpty())
            continue;
        if (const Result<void> ran = select.run(person.waId, orNull(otherFormOf(person.waId)), person.waId);
            !ran)
            return failure(ran.error());
        if (!select.next())
            continue;
        const AudiencePerson known = personFrom(select);
        person.customer = known.customer;
        person.waId = known.waId; // the form under which WhatsApp knows them
        person.userId = known.userId;
        person.isMarketingStopped = known.isMarketingStopped;
        person.isStopUndecided = known.isStopUndecided;
        person.isAllStopped = known.isAllStopped;
        person.hasConsent = known.hasConsent;
        person.isBlocked = known.isBlocked;
        if (person.name.isEmpty())
            person.name = known.name;
    }
    return people;
}

Result<ContactedPeople> AudienceRepository::contacted(const PhoneNumberId &number,
                                                      const QDateTime &since) const
{
    // 11 is MessageKind::Template, 1 is Direction::Outbound: as in the index templates_by_moment.
    Statement select(*m_connection, uR"sql(SELECT count(DISTINCT c.customer), min(m.sent_at_s)
        FROM whatsapp_messages AS m JOIN conversations AS c ON c.seq = m.conversation
        WHERE m.kind = 11 AND m.direction = 1 AND m.deleted_at IS NULL AND m.sent_at_s > ? AND m.delivery <> ?
            AND (c.phone_number_id = ? OR c.phone_number_id IN (SELECT n.id FROM connected_phone_numbers AS n
                JOIN connected_whatsapp_accounts AS w ON w.id = n.waba_id
                WHERE w.business_manager_id IN (SELECT ow.business_manager_id
                    FROM connected_phone_numbers AS own
                    JOIN connected_whatsapp_accounts AS ow ON ow.id = own.waba_id WHERE own.id = ?)))
            AND NOT EXISTS (SELECT 1 FROM whatsapp_messages AS i WHERE i.conversation = m.conversation
                AND i.deleted_at IS NULL AND i.direction = 0
                AND i.sent_at_s BETWEEN m.sent_at_s - 86400 AND m.sent_at_s
                AND (i.sent_at_s < m.sent_at_s OR i.seq < m.seq)))sql"_s); // not an answer in the same second
    if (const Result<void> ran = select.run(since, Delivery::Failed, number, number); !ran)
        return failure(ran.error());
    if (!select.next())
        return ContactedPeople();
    return ContactedPeople{select.integer(0), select.time(1)};
}

} // namespace shoptalk
