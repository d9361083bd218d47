// SPDX-License-Identifier: GPL-3.0-or-later
// Who was erased: keyed hashes of their identities, so that they don't come back with events that are read
// again.
#include "domain/numberforms.h"
#include "store/privacyrepository.h"
#include "store/statement.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QByteArray hashOf(const QString &name, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(name.toUtf8(), key, QCryptographicHash::Sha256);
}

} // namespace

Result<QByteArray> PrivacyRepository::erasureKey() const
{
    Statement select(*m_connection, u"SELECT value FROM erasure_key"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    if (!select.next())
        return failure(Error::Kind::Storage, Reason::ErasureKeyMissing);
    return select.bytes(0);
}

Result<void> PrivacyRepository::noteErased(const QStringList &names, const QDateTime &at)
{
    const Result<QByteArray> key = erasureKey();
    if (!key)
        return failure(key.error());
    // The cursor may have been set back to read events again. The log shows the newest event that was read.
    Statement note(*m_connection,
                   uR"sql(INSERT OR REPLACE INTO erased_names (name_hash, erased_at, workspace_id, seq)
        SELECT ?, ?, link.id, max(coalesce((SELECT seq FROM relay_cursor), 0),
            coalesce((SELECT max(seq) FROM webhook_events_log WHERE workspace_id = link.id), 0))
        FROM (SELECT coalesce((SELECT workspace_id FROM relay_link), '') AS id) AS link)sql"_s);
    for (const QString &name : names) {
        if (name.isEmpty())
            continue;
        if (Result<void> ran = note.run(hashOf(name, *key), at); !ran)
            return ran;
    }
    return {};
}

Result<bool> PrivacyRepository::isErasedSince(const Customer &customer, qint64 seq) const
{
    return isErased(
        customer, u"workspace_id = coalesce((SELECT workspace_id FROM relay_link), '') AND seq >= ?"_s, seq);
}

Result<bool> PrivacyRepository::isErasedSince(const Customer &customer, const QDateTime &at) const
{
    return isErased(customer, u"erased_at > ?"_s, at);
}

Result<bool> PrivacyRepository::isErased(const Customer &customer, const QString &condition,
                                         const ColumnValue &value) const
{
    if (customer.waId.isEmpty() && customer.userId.isEmpty() && !customer.isGroup())
        return false;
    Statement some(*m_connection, u"SELECT 1 FROM erased_names WHERE "_s + condition + u" LIMIT 1"_s);
    if (const Result<void> ran = some.run(value); !ran)
        return failure(ran.error());
    if (!some.next()) // almost always true, and then nothing has to be hashed
        return false;
    const Result<QByteArray> key = erasureKey();
    if (!key)
        return failure(key.error());
    Statement same(*m_connection,
                   u"SELECT 1 FROM erased_names WHERE name_hash IN (?, ?, ?, ?) AND "_s + condition);
    if (const Result<void> ran =
            same.run(hashOf(customer.waId.value(), *key), hashOf(otherFormOf(customer.waId).value(), *key),
                     hashOf(customer.userId.value(), *key), hashOf(customer.groupId.value(), *key), value);
        !ran)
        return failure(ran.error());
    return same.next();
}

Result<void> PrivacyRepository::forgetErasures(const QDateTime &before)
{
    Statement forget(*m_connection, u"DELETE FROM erased_names WHERE erased_at < ?"_s);
    return forget.run(before);
}

} // namespace shoptalk
