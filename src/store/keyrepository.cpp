// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString updateOf(SealedValue::Place place)
{
    switch (place) {
    case SealedValue::Place::Account:
        return u"UPDATE connected_facebook_accounts SET token_sealed = ? WHERE id = ?"_s;
    case SealedValue::Place::Number:
        return u"UPDATE connected_phone_numbers SET verify_token_sealed = ? WHERE id = ?"_s;
    case SealedValue::Place::Relay:
        return u"UPDATE relay_link SET token_sealed = ? WHERE id = ?"_s;
    case SealedValue::Place::Named:
        break;
    }
    return u"UPDATE sealed_values SET sealed = ? WHERE name = ?"_s;
}

} // namespace

KeyRepository::KeyRepository(const Connection &connection)
    : m_connection(&connection)
{
}

Result<KeyRecord> KeyRepository::record() const
{
    Statement select(*m_connection,
                     u"SELECT key_id, recovery_envelope, recovery_wrap_sealed FROM key_record"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    if (!select.next())
        return KeyRecord();
    return KeyRecord{select.text(0), select.text(1), select.text(2)};
}

Result<void> KeyRepository::saveRecord(const KeyRecord &record)
{
    Statement save(*m_connection, uR"sql(INSERT OR REPLACE INTO key_record
            (id, key_id, recovery_envelope, recovery_wrap_sealed) VALUES (1, ?, ?, ?))sql"_s);
    return save.run(record.keyId, record.recoveryEnvelope, record.recoveryWrapSealed);
}

Result<QString> KeyRepository::named(const QString &name) const
{
    Statement select(*m_connection, u"SELECT sealed FROM sealed_values WHERE name = ?"_s);
    if (const Result<void> ran = select.run(name); !ran)
        return failure(ran.error());
    return select.next() ? select.text(0) : QString();
}

Result<void> KeyRepository::saveNamed(const QString &name, const QString &sealed)
{
    Statement save(*m_connection, u"INSERT OR REPLACE INTO sealed_values (name, sealed) VALUES (?, ?)"_s);
    return save.run(name, sealed);
}

Result<void> KeyRepository::removeNamed(const QString &name)
{
    Statement remove(*m_connection, u"DELETE FROM sealed_values WHERE name = ?"_s);
    return remove.run(name);
}

QString KeyRepository::boundContext(const QString &context, const QString &turn)
{
    return turn.isEmpty() ? context : context + u'#' + turn;
}

Result<QString> KeyRepository::boundContext(const QString &context) const
{
    Statement select(*m_connection, u"SELECT turn FROM seal_bindings WHERE context = ?"_s);
    if (const Result<void> ran = select.run(context); !ran)
        return failure(ran.error());
    return boundContext(context, select.next() ? select.text(0) : QString());
}

Result<void> KeyRepository::bind(const QString &context, const QString &turn)
{
    Statement save(*m_connection, u"INSERT OR REPLACE INTO seal_bindings (context, turn) VALUES (?, ?)"_s);
    return save.run(context, turn);
}

Result<QList<SealedValue>> KeyRepository::sealedValues() const
{
    Statement select(*m_connection, uR"sql(
        SELECT v.place, v.row, v.context || coalesce('#' || b.turn, ''), v.sealed FROM (
            SELECT 0 AS place, id AS row, 'account:' || id AS context, token_sealed AS sealed
                FROM connected_facebook_accounts WHERE token_sealed <> ''
            UNION ALL SELECT 1, id, 'number:' || id, verify_token_sealed FROM connected_phone_numbers
                WHERE verify_token_sealed <> ''
            UNION ALL SELECT 2, CAST(id AS TEXT), 'relay', token_sealed FROM relay_link
                WHERE token_sealed <> ''
            UNION ALL SELECT 3, name, name, sealed FROM sealed_values) AS v
        LEFT JOIN seal_bindings AS b ON b.context = v.context)sql"_s);
    return collect(select, [](const Statement &row) {
        return SealedValue{row.value<SealedValue::Place>(0), row.text(1), row.text(2), row.text(3)};
    });
}

Result<void> KeyRepository::replace(const SealedValue &value)
{
    Statement update(*m_connection, updateOf(value.place));
    return update.run(value.sealed, value.row);
}

} // namespace shoptalk
