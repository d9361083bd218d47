// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing one customer, and what names them elsewhere.
#include "domain/numberforms.h"
#include "store/alertrepository.h"
#include "store/amendmenttable.h"
#include "store/broadcastrepository.h"
#include "store/mergerecord.h"
#include "store/privacyrepository.h"
#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Meta may name a number in either form.
QStringList withOtherForms(QStringList names)
{
    for (const QString &name : QStringList(names)) {
        if (const WaId other = otherFormOf(WaId(name)); !other.isEmpty())
            names << other.value();
    }
    return names;
}

} // namespace

Result<int> PrivacyRepository::erase(const CustomerId &customer, const QDateTime &at)
{
    Statement select(*m_connection, u"SELECT seq, wa_id, user_id, group_id FROM customers WHERE id = ?"_s);
    if (const Result<void> ran = select.run(customer); !ran)
        return failure(ran.error());
    if (!select.next())
        return failure(Error::Kind::Storage, Reason::CustomerUnknown);
    const qint64 row = select.big(0);
    const QStringList present{select.text(1), select.text(2), select.text(3)};
    Statement before(*m_connection, uR"sql(SELECT user_id FROM former_user_ids WHERE customer = ?
        UNION SELECT wa_id FROM former_numbers WHERE customer = ?)sql"_s);
    const auto formerIds = collect(
        before, [](const Statement &former) { return former.text(0); }, row, row);
    const Result<QStringList> merged = MergeRecord(*m_connection, *m_changes).identitiesOf(row);
    if (!formerIds || !merged)
        return failure(formerIds ? merged.error() : formerIds.error());
    const QString theirs = u"conversation IN (SELECT seq FROM conversations WHERE customer = ?)"_s;
    const QStringList names = withOtherForms(present + *formerIds + *merged);
    const Result<int> inGroups = destroyInGroups(names);
    const Result<int> destroyed = inGroups ? destroy(theirs, row) : inGroups;
    if (!destroyed)
        return destroyed;
    for (const QString &sql :
         {u"DELETE FROM conversations WHERE customer = ?"_s, u"DELETE FROM customers WHERE seq = ?"_s}) {
        Statement remove(*m_connection, sql);
        if (const Result<void> ran = remove.run(row); !ran)
            return failure(ran.error());
    }
    Result<void> done = BroadcastRepository(*m_connection, *m_changes).forget(names);
    if (done)
        done = AlertRepository(*m_connection, *m_changes).forget(names);
    if (done)
        done = clearEventsAbout(names);
    if (done)
        done = noteErased(names, at);
    return done ? Result<int>(*destroyed + *inGroups) : failure(done.error());
}

/// Destroys what persons with these identities wrote in groups, and their reactions there.
Result<int> PrivacyRepository::destroyInGroups(const QStringList &names)
{
    const QString theirs = uR"sql(seq IN (SELECT g.seq FROM customers AS u
        JOIN conversations AS c ON c.customer = u.seq
        JOIN whatsapp_messages AS g ON g.conversation = c.seq
        WHERE u.group_id IS NOT NULL AND ? IN (json_extract(CAST(g.details AS TEXT), '$.author.wa_id'),
            json_extract(CAST(g.details AS TEXT), '$.author.user_id'))))sql"_s;
    int count = 0;
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        const Result<int> destroyed = destroy(theirs, name);
        if (!destroyed)
            return destroyed;
        count += *destroyed;
        if (const Result<void> gone = AmendmentTable(*m_connection, *m_changes).forgetInGroups(name); !gone)
            return failure(gone.error());
    }
    const Result<void> cleared = clearGroupSourcesAbout(names);
    return cleared ? Result<int>(count) : failure(cleared.error());
}

/// What others wrote in groups stays, but as Meta sent it, an answer names the person whom it answers.
Result<void> PrivacyRepository::clearGroupSourcesAbout(const QStringList &names)
{
    Statement clear(*m_connection, uR"sql(UPDATE message_sources SET raw = x'' WHERE message IN
            (SELECT g.seq FROM customers AS u JOIN conversations AS c ON c.customer = u.seq
                JOIN whatsapp_messages AS g ON g.conversation = c.seq WHERE u.group_id IS NOT NULL)
        AND instr(raw, CAST(? AS BLOB)) > 0)sql"_s);
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (Result<void> ran = clear.run(name); !ran)
            return ran;
    }
    return {};
}

/// Removes the body of stored events that name the customer. Bodies are stored if they could not be read, so
/// they may name anybody.
Result<void> PrivacyRepository::clearEventsAbout(const QStringList &names)
{
    Statement clear(*m_connection, uR"sql(UPDATE webhook_events_log SET raw = NULL WHERE raw IS NOT NULL
        AND instr(raw, CAST(? AS BLOB)) > 0)sql"_s);
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (Result<void> ran = clear.run(name); !ran)
            return ran;
    }
    return {};
}

} // namespace shoptalk
