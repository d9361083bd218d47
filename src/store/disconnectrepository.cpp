// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/disconnectrepository.h"

#include "store/statement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

template <class Id>
QString joined(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts << id.value();
    return texts.join(u',');
}

template <class Id>
QList<Id> split(const QString &text)
{
    QList<Id> ids;
    const QStringList texts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &each : texts)
        ids << Id(each);
    return ids;
}

PendingDisconnect pendingFrom(const Statement &row)
{
    return PendingDisconnect{row.id<AccountId>(0), split<WabaId>(row.text(1)),
                             split<PhoneNumberId>(row.text(2))};
}

} // namespace

QString disconnectSecret(const AccountId &account)
{
    return u"disconnect:"_s + account.value();
}

DisconnectRepository::DisconnectRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<QList<WabaId>> DisconnectRepository::wabasOnlyOf(const AccountId &account) const
{
    Statement select(*m_connection, uR"sql(SELECT DISTINCT n.waba_id
        FROM connected_phone_numbers AS n
        JOIN connected_whatsapp_accounts AS w ON w.id = n.waba_id
        JOIN connected_business_managers AS b ON b.id = w.business_manager_id
        WHERE b.account_id = ? AND n.is_active = 1 AND n.deleted_at IS NULL
            AND NOT EXISTS (SELECT 1 FROM connected_whatsapp_accounts AS ow
                JOIN connected_business_managers AS ob ON ob.id = ow.business_manager_id AND ob.deleted_at IS NULL
                JOIN connected_facebook_accounts AS oa ON oa.id = ob.account_id AND oa.deleted_at IS NULL
                WHERE ow.id = n.waba_id AND ow.deleted_at IS NULL AND oa.id <> b.account_id)
        ORDER BY n.waba_id)sql"_s);
    return collect(
        select, [](const Statement &row) { return row.id<WabaId>(0); }, account);
}

Result<void> DisconnectRepository::disconnect(const AccountId &account)
{
    const Result<QList<WabaId>> wabas = wabasOnlyOf(account);
    if (!wabas)
        return failure(wabas.error());
    Statement deactivate(*m_connection, uR"sql(UPDATE connected_phone_numbers
        SET is_active = 0, is_primary = 0, verify_token_sealed = '' WHERE waba_id = ?)sql"_s);
    Statement forgetPast(*m_connection, uR"sql(DELETE FROM past_requests WHERE phone_number_id IN
        (SELECT id FROM connected_phone_numbers WHERE waba_id = ?))sql"_s);
    for (const WabaId &waba : *wabas) {
        if (Result<void> ran = deactivate.run(waba); !ran)
            return ran;
        if (Result<void> ran = forgetPast.run(waba); !ran)
            return ran;
    }
    Statement forget(*m_connection,
                     uR"sql(UPDATE connected_facebook_accounts SET token_sealed = '', name = '',
        picture_url = '', picture_png = X'', picture_of = '', token_expires_at_s = NULL, data_access_expires_at_s = NULL, deleted_at = unixepoch()
        WHERE id = ?)sql"_s);
    if (Result<void> ran = forget.run(account); !ran)
        return ran;
    m_changes->accounts = true;
    return handOverSetup(account);
}

Result<void> DisconnectRepository::handOverSetup(const AccountId &account)
{
    Statement mine(*m_connection, u"SELECT 1 FROM setup WHERE account_id = ?"_s);
    if (Result<void> ran = mine.run(account); !ran)
        return ran;
    if (!mine.next())
        return {};
    // The account of the main number comes first, then one without connected numbers.
    Statement other(*m_connection, uR"sql(SELECT a.id, coalesce(b.id, ''), coalesce(n.waba_id, '')
        FROM connected_facebook_accounts AS a
        LEFT JOIN (connected_business_managers AS b
            JOIN connected_whatsapp_accounts AS w ON w.business_manager_id = b.id AND w.deleted_at IS NULL
            JOIN connected_phone_numbers AS n ON n.waba_id = w.id AND n.is_active = 1
                AND n.deleted_at IS NULL) ON b.account_id = a.id AND b.deleted_at IS NULL
        WHERE a.deleted_at IS NULL
        ORDER BY n.id IS NULL, n.is_primary DESC, a.id = n.connected_by DESC, n.position, n.id, w.ownership,
            b.position, a.connected_at_s, a.id
        LIMIT 1)sql"_s);
    if (Result<void> ran = other.run(); !ran)
        return ran;
    if (!other.next()) { // what was chosen is connected again with the next login of this account
        Statement reopen(*m_connection, u"UPDATE setup SET complete = 0"_s);
        return reopen.run();
    }
    const WabaId waba = other.id<WabaId>(2);
    Statement replace(
        *m_connection,
        u"UPDATE setup SET account_id = ?, business_manager_id = ?, waba_id = ?, complete = ?"_s);
    if (Result<void> ran =
            replace.run(other.id<AccountId>(0), other.id<BusinessManagerId>(1), waba, !waba.isEmpty());
        !ran)
        return ran;
    if (Result<void> ran = Statement(*m_connection, u"DELETE FROM setup_numbers"_s).run(); !ran)
        return ran;
    Statement number(*m_connection, uR"sql(INSERT INTO setup_numbers (phone_number_id, position)
        SELECT id, position FROM connected_phone_numbers
        WHERE waba_id = ? AND is_active = 1 AND deleted_at IS NULL)sql"_s);
    return number.run(waba);
}

Result<bool> DisconnectRepository::isDisconnected(const PhoneNumberId &number) const
{
    Statement select(*m_connection, uR"sql(SELECT 1 FROM connected_phone_numbers
        WHERE id = ? AND (is_active = 0 OR deleted_at IS NOT NULL))sql"_s);
    if (const Result<void> ran = select.run(number); !ran)
        return failure(ran.error());
    return select.next();
}

Result<PendingDisconnect> DisconnectRepository::leftOf(const AccountId &account) const
{
    const Result<QList<WabaId>> wabas = wabasOnlyOf(account);
    if (!wabas)
        return failure(wabas.error());
    PendingDisconnect left;
    left.account = account;
    left.wabas = *wabas;
    Statement select(*m_connection,
                     uR"sql(SELECT id FROM connected_phone_numbers WHERE waba_id = ? AND is_active = 1
        AND deleted_at IS NULL ORDER BY position, id)sql"_s);
    for (const WabaId &waba : *wabas) {
        const auto numbers = collect(
            select, [](const Statement &row) { return row.id<PhoneNumberId>(0); }, waba);
        if (!numbers)
            return failure(numbers.error());
        left.numbers << *numbers;
    }
    return left;
}

Result<void> DisconnectRepository::addPending(const PendingDisconnect &pending)
{
    Statement insert(
        *m_connection,
        u"INSERT OR REPLACE INTO pending_disconnects (account_id, wabas, numbers) VALUES (?, ?, ?)"_s);
    m_changes->accounts = true;
    return insert.run(pending.account, joined(pending.wabas), joined(pending.numbers));
}

Result<QList<PendingDisconnect>> DisconnectRepository::pending() const
{
    Statement select(*m_connection,
                     u"SELECT account_id, wabas, numbers FROM pending_disconnects ORDER BY account_id"_s);
    return collect(select, pendingFrom);
}

Result<void> DisconnectRepository::removePending(const AccountId &account)
{
    Statement remove(*m_connection, u"DELETE FROM pending_disconnects WHERE account_id = ?"_s);
    m_changes->accounts = true;
    return remove.run(account);
}

} // namespace shoptalk
