// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mergeundo.h"

#include "domain/customer.h"
#include "store/conversationsplit.h"
#include "store/searchtext.h"
#include "store/statement.h"
#include "store/stopproposalrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// True if the merged customer's identity belongs to the removed customer: it is theirs, or the kept one had
/// none.
bool belongsToGone(const QString &now, const QString &kept, const QString &gone)
{
    return kept.isEmpty() || (now == gone && kept != gone);
}

} // namespace

MergeUndo::MergeUndo(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<MergeUndone> MergeUndo::undo(const MessageId &line)
{
    const Result<std::optional<Found>> found = find(line);
    if (!found)
        return failure(found.error());
    if (!*found || !(*found)->isNewest)
        return *found ? MergeUndone::LaterFirst : MergeUndone::Unknown;
    MergedIdentities who = (*found)->who;
    if (const Result<void> restored = restoreCustomer(who); !restored)
        return failure(restored.error());
    if (const Result<void> split = ConversationSplit(*m_connection, *m_changes).split(who); !split)
        return failure(split.error());
    Found apart = **found;
    apart.who = who;
    if (const Result<void> kept = keepApart(apart); !kept)
        return failure(kept.error());
    if (const Result<void> given = giveBackEarlier(who); !given)
        return failure(given.error());
    const Result<void> removed = removeRecord(who.merge);
    return removed ? Result<MergeUndone>(MergeUndone::Done) : failure(removed.error());
}

Result<std::optional<MergeUndo::Found>> MergeUndo::find(const MessageId &line) const
{
    Statement select(*m_connection, uR"sql(SELECT m.seq, m.last_seq, m.kept, m.reason,
            m.kept_user_id, m.gone_user_id, m.kept_wa_id, m.gone_wa_id, u.user_id, u.wa_id,
            NOT EXISTS (SELECT 1 FROM customer_merges AS later
                WHERE later.kept = m.kept AND later.seq > m.seq)
        FROM merge_lines AS l JOIN whatsapp_messages AS w ON w.seq = l.message
        JOIN customer_merges AS m ON m.seq = l.merge JOIN customers AS u ON u.seq = m.kept
        WHERE w.id = ?)sql"_s);
    if (const Result<void> ran = select.run(line); !ran)
        return failure(ran.error());
    if (!select.next())
        return std::optional<Found>();
    Found found;
    found.who.merge = select.big(0);
    found.who.lastSeq = select.big(1);
    found.who.kept = select.big(2);
    found.reason = select.integer(3);
    found.who.keptUserId = select.text(4);
    found.who.goneUserId = select.text(5);
    found.who.goneWaId = select.text(7);
    // Messages are sent to the number, or to the user id of a customer without one.
    const bool hasNumber = !select.isNull(9);
    found.who.goneHasAddress = hasNumber ? belongsToGone(select.text(9), select.text(6), select.text(7))
                                         : belongsToGone(select.text(8), select.text(4), select.text(5));
    found.isNewest = select.flag(10);
    return std::optional<Found>(found);
}

/// An identity or a name that changed since the merge belongs to the customer whose value the merged one had:
/// the kept one's, if there was any.
Result<void> MergeUndo::restoreCustomer(MergedIdentities &who)
{
    Statement insert(*m_connection, uR"sql(INSERT INTO customers
            (id, wa_id, user_id, profile_name, username, phone_book_name, names)
        SELECT m.gone_id, iif(m.kept_wa_id IS NULL, u.wa_id, m.gone_wa_id), NULL,
            iif(m.kept_profile_name = '', u.profile_name, m.gone_profile_name),
            iif(m.kept_username = '', u.username, m.gone_username),
            iif(m.kept_phone_book_name = '', u.phone_book_name, m.gone_phone_book_name), ''
        FROM customer_merges AS m JOIN customers AS u ON u.seq = m.kept WHERE m.seq = ?)sql"_s);
    if (Result<void> ran = insert.run(who.merge); !ran)
        return ran;
    who.gone = insert.insertedRow();
    Statement userId(*m_connection, uR"sql(SELECT iif(m.kept_user_id IS NULL, u.user_id, m.gone_user_id)
        FROM customer_merges AS m JOIN customers AS u ON u.seq = m.kept WHERE m.seq = ?)sql"_s);
    if (Result<void> ran = userId.run(who.merge); !ran)
        return ran;
    const QString goneUserId = userId.next() ? userId.text(0) : QString();
    if (Result<void> restored = restoreNames(who); !restored)
        return restored;
    Statement take(*m_connection, u"UPDATE customers SET user_id = ? WHERE seq = ?"_s); // it is unique
    if (Result<void> ran = take.run(orNull(goneUserId), who.gone); !ran)
        return ran;
    if (Result<void> restored = restoreFormerIds(who); !restored)
        return restored;
    for (const qint64 customer : {who.kept, who.gone}) {
        if (Result<void> refreshed = refreshNames(customer); !refreshed)
            return refreshed;
    }
    if (Result<void> restored = restoreChoices(who); !restored)
        return restored;
    if (Result<void> restored = restoreConsents(who); !restored)
        return restored;
    // Which of both asked to stop is decided by a person: nobody who said stop gets marketing until then.
    return StopProposalRepository(*m_connection, *m_changes).join(who.kept, who.gone);
}

/// Removes names from the kept customer that came from the other one.
Result<void> MergeUndo::restoreNames(const MergedIdentities &who)
{
    Statement update(*m_connection, uR"sql(UPDATE customers SET
            wa_id = iif(m.kept_wa_id IS NULL OR customers.wa_id IS m.gone_wa_id, m.kept_wa_id, customers.wa_id),
            user_id = iif(m.kept_user_id IS NULL OR customers.user_id IS m.gone_user_id,
                m.kept_user_id, customers.user_id),
            profile_name = iif(m.kept_profile_name = '' OR customers.profile_name = m.gone_profile_name,
                m.kept_profile_name, customers.profile_name),
            username = iif(m.kept_username = '' OR customers.username = m.gone_username,
                m.kept_username, customers.username),
            phone_book_name = iif(m.kept_phone_book_name = '' OR customers.phone_book_name = m.gone_phone_book_name,
                m.kept_phone_book_name, customers.phone_book_name)
        FROM customer_merges AS m WHERE m.seq = ? AND customers.seq = m.kept)sql"_s);
    return update.run(who.merge);
}

Result<void> MergeUndo::refreshNames(qint64 customer)
{
    Statement select(*m_connection,
                     u"SELECT profile_name, username, phone_book_name FROM customers WHERE seq = ?"_s);
    if (Result<void> ran = select.run(customer); !ran)
        return ran;
    if (!select.next())
        return select.ended();
    Customer named;
    named.profileName = select.text(0);
    named.username = select.text(1);
    named.phoneBookName = select.text(2);
    Statement update(*m_connection, u"UPDATE customers SET names = ? WHERE seq = ?"_s);
    return update.run(searchableNames(named), customer);
}

/// A choice that was made since the merge counts for both, so that nobody who stopped marketing gets any.
Result<void> MergeUndo::restoreChoices(const MergedIdentities &who)
{
    Statement newer(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        SELECT ?, c.is_stopped, c.at_s FROM marketing_choices AS c JOIN customer_merges AS m ON m.seq = ?
        WHERE c.customer = m.kept
            AND c.at_s > max(coalesce(m.kept_stopped_at_s, 0), coalesce(m.gone_stopped_at_s, 0)))sql"_s);
    if (Result<void> ran = newer.run(who.gone, who.merge); !ran)
        return ran;
    if (newer.rowsChanged() > 0)
        return {};
    Statement gone(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        SELECT ?, gone_is_stopped, gone_stopped_at_s FROM customer_merges
        WHERE seq = ? AND gone_is_stopped IS NOT NULL)sql"_s);
    if (Result<void> ran = gone.run(who.gone, who.merge); !ran)
        return ran;
    Statement remove(*m_connection, u"DELETE FROM marketing_choices WHERE customer = ?"_s);
    if (Result<void> ran = remove.run(who.kept); !ran)
        return ran;
    Statement kept(*m_connection, uR"sql(INSERT INTO marketing_choices (customer, is_stopped, at_s)
        SELECT kept, kept_is_stopped, kept_stopped_at_s FROM customer_merges
        WHERE seq = ? AND kept_is_stopped IS NOT NULL)sql"_s);
    return kept.run(who.merge);
}

/// Each has the consent and the places in broadcasts that they had. A consent that was noted since the merge
/// stays with the kept customer.
Result<void> MergeUndo::restoreConsents(const MergedIdentities &who)
{
    Statement give(*m_connection, uR"sql(INSERT INTO customer_consents (customer, given_at_s, note)
        SELECT ?, gone_consent_at_s, gone_consent_note FROM customer_merges
        WHERE seq = ? AND gone_consent_at_s IS NOT NULL)sql"_s);
    if (Result<void> ran = give.run(who.gone, who.merge); !ran)
        return ran;
    Statement take(*m_connection, uR"sql(DELETE FROM customer_consents WHERE customer = ? AND given_at_s =
        (SELECT gone_consent_at_s FROM customer_merges WHERE seq = ? AND kept_consent_at_s IS NULL))sql"_s);
    if (Result<void> ran = take.run(who.kept, who.merge); !ran)
        return ran;
    Statement recipients(*m_connection, uR"sql(UPDATE broadcast_recipients SET customer = ?
        WHERE (broadcast, position) IN (SELECT broadcast, position FROM merged_recipients WHERE merge = ?))sql"_s);
    return recipients.run(who.gone, who.merge);
}

Result<void> MergeUndo::restoreFormerIds(const MergedIdentities &who)
{
    Statement back(*m_connection, uR"sql(UPDATE former_user_ids SET customer = ?
        WHERE user_id IN (SELECT user_id FROM merged_former_ids WHERE merge = ?))sql"_s);
    if (Result<void> ran = back.run(who.gone, who.merge); !ran)
        return ran;
    // The merge may have come with a change, which made one of the current ids a former one.
    Statement current(*m_connection, uR"sql(DELETE FROM former_user_ids
        WHERE user_id IN (SELECT user_id FROM customers WHERE seq IN (?, ?)))sql"_s);
    if (Result<void> ran = current.run(who.kept, who.gone); !ran)
        return ran;
    Statement numbers(*m_connection, uR"sql(UPDATE OR REPLACE former_numbers SET customer = ?
        WHERE customer = ? AND wa_id IN (SELECT wa_id FROM merged_former_numbers WHERE merge = ?))sql"_s);
    if (Result<void> ran = numbers.run(who.gone, who.kept, who.merge); !ran)
        return ran;
    Statement present(*m_connection, uR"sql(DELETE FROM former_numbers WHERE customer IN (?, ?)
        AND wa_id IN (SELECT wa_id FROM customers WHERE seq IN (?, ?)))sql"_s);
    return present.run(who.kept, who.gone, who.kept, who.gone);
}

Result<void> MergeUndo::keepApart(const Found &found)
{
    Statement apart(*m_connection,
                    u"INSERT OR IGNORE INTO customers_kept_apart (one, other, reason) VALUES (?, ?, ?)"_s);
    return apart.run(std::min(found.who.kept, found.who.gone), std::max(found.who.kept, found.who.gone),
                     found.reason);
}

/// Earlier merges into the removed customer belong to that customer again.
Result<void> MergeUndo::giveBackEarlier(const MergedIdentities &who)
{
    Statement earlier(*m_connection, uR"sql(WITH RECURSIVE family (id) AS (
            SELECT gone_id FROM customer_merges WHERE seq = ?
            UNION SELECT m.gone_id FROM customer_merges AS m JOIN family ON m.kept_id = family.id)
        UPDATE customer_merges SET kept = ? WHERE kept_id IN (SELECT id FROM family))sql"_s);
    return earlier.run(who.merge, who.gone);
}

Result<void> MergeUndo::removeRecord(qint64 merge)
{
    Statement remove(*m_connection, u"DELETE FROM customer_merges WHERE seq = ?"_s);
    return remove.run(merge);
}

} // namespace shoptalk
