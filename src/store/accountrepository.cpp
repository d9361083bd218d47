// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/accountrepository.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

FacebookAccount accountFrom(const Statement &row)
{
    FacebookAccount account;
    account.id = row.id<AccountId>(0);
    account.name = row.text(1);
    account.pictureUrl = row.text(2);
    account.tokenExpiresAt = row.time(3);
    account.dataAccessExpiresAt = row.time(4);
    account.status = row.value<AccountStatus>(5);
    account.connectedBy = row.value<ConnectedBy>(6);
    account.rerequests = row.flag(7);
    return account;
}

} // namespace

AccountRepository::AccountRepository(const Connection &connection, ChangeSet &changes)
    : m_connection(&connection)
    , m_changes(&changes)
{
}

Result<void> AccountRepository::saveAccount(const FacebookAccount &account, const QString &sealedToken)
{
    Statement save(*m_connection, uR"sql(INSERT INTO connected_facebook_accounts
            (id, name, picture_url, token_sealed, token_expires_at_s, data_access_expires_at_s, status,
             connected_by, asks_again)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET name = excluded.name, picture_url = excluded.picture_url,
            token_sealed = excluded.token_sealed, token_expires_at_s = excluded.token_expires_at_s,
            data_access_expires_at_s = excluded.data_access_expires_at_s, status = excluded.status,
            connected_by = excluded.connected_by, asks_again = excluded.asks_again, deleted_at = NULL)sql"_s);
    m_changes->accounts = true;
    return save.run(account.id, account.name, account.pictureUrl, sealedToken, account.tokenExpiresAt,
                    account.dataAccessExpiresAt, account.status, account.connectedBy, account.rerequests);
}

Result<QList<FacebookAccount>> AccountRepository::accounts() const
{
    Statement select(*m_connection, uR"sql(SELECT id, name, picture_url, token_expires_at_s,
            data_access_expires_at_s, status, connected_by, asks_again
        FROM connected_facebook_accounts WHERE deleted_at IS NULL ORDER BY connected_at_s, id)sql"_s);
    return collect(select, accountFrom);
}

Result<void> AccountRepository::savePicture(const AccountId &account, const AccountPicture &picture)
{
    Statement save(*m_connection,
                   uR"sql(UPDATE connected_facebook_accounts SET picture_png = ?, picture_of = ?
        WHERE id = ? AND deleted_at IS NULL)sql"_s);
    m_changes->accounts = true;
    return save.run(picture.png, picture.url, account);
}

Result<AccountPicture> AccountRepository::picture(const AccountId &account) const
{
    Statement select(*m_connection, uR"sql(SELECT picture_of, picture_png FROM connected_facebook_accounts
        WHERE id = ? AND deleted_at IS NULL)sql"_s);
    if (const Result<void> ran = select.run(account); !ran)
        return failure(ran.error());
    return select.next() ? AccountPicture{select.text(0), select.bytes(1)} : AccountPicture();
}

Result<QString> AccountRepository::sealedToken(const AccountId &account) const
{
    Statement select(*m_connection, uR"sql(SELECT token_sealed FROM connected_facebook_accounts
        WHERE id = ? AND deleted_at IS NULL)sql"_s);
    if (const Result<void> ran = select.run(account); !ran)
        return failure(ran.error());
    return select.next() ? select.text(0) : QString();
}

Result<std::optional<FacebookAccount>> AccountRepository::accountOf(const PhoneNumberId &number) const
{
    // Several accounts may see the number. One that is about to connect it, and else the one that connected
    // it, is preferred. The latter may be unknown, because older versions did not store it, or removed; then
    // it is the one that the set-up chose, or the one connected last.
    Statement select(*m_connection, uR"sql(SELECT a.id, a.name, a.picture_url, a.token_expires_at_s,
            a.data_access_expires_at_s, a.status, a.connected_by, a.asks_again
        FROM connected_phone_numbers AS n
        JOIN connected_whatsapp_accounts AS w ON w.id = n.waba_id AND w.deleted_at IS NULL
        JOIN connected_business_managers AS b ON b.id = w.business_manager_id AND b.deleted_at IS NULL
        JOIN connected_facebook_accounts AS a ON a.id = b.account_id AND a.deleted_at IS NULL
        WHERE n.id = ? AND n.deleted_at IS NULL
        ORDER BY n.is_active = 0 AND a.id IN (SELECT account_id FROM setup_addition
                UNION ALL SELECT account_id FROM setup WHERE complete = 0) DESC,
            a.id = n.connected_by DESC, a.id = (SELECT account_id FROM setup) DESC, a.connected_at_s DESC
        LIMIT 1)sql"_s);
    const Result<QList<FacebookAccount>> found = collect(select, accountFrom, number);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional<FacebookAccount>(found->first());
}

Result<std::optional<Waba>> AccountRepository::wabaOf(const PhoneNumberId &number,
                                                      const AccountId &account) const
{
    Statement select(*m_connection, uR"sql(SELECT w.id, w.business_manager_id, w.name, w.ownership
        FROM connected_phone_numbers AS n
        JOIN connected_whatsapp_accounts AS w ON w.id = n.waba_id AND w.deleted_at IS NULL
        JOIN connected_business_managers AS b ON b.id = w.business_manager_id AND b.deleted_at IS NULL
        WHERE n.id = ? AND n.deleted_at IS NULL AND b.account_id = ?
        ORDER BY w.ownership, b.position LIMIT 1)sql"_s);
    const auto read = [](const Statement &row) {
        return Waba{row.id<WabaId>(0), row.id<BusinessManagerId>(1), row.text(2),
                    row.value<Waba::Ownership>(3)};
    };
    const Result<QList<Waba>> found = collect(select, read, number, account);
    if (!found)
        return failure(found.error());
    return found->isEmpty() ? std::nullopt : std::optional<Waba>(found->first());
}

Result<bool> AccountRepository::saveTokenState(const FacebookAccount &account)
{
    Statement update(
        *m_connection,
        uR"sql(UPDATE connected_facebook_accounts SET token_expires_at_s = ?, data_access_expires_at_s = ?,
            status = ?, asks_again = max(asks_again, ?)
            WHERE id = ? AND deleted_at IS NULL AND token_sealed <> ''
            AND (token_expires_at_s IS NOT ? OR data_access_expires_at_s IS NOT ? OR status <> ?))sql"_s);
    const Result<void> ran = update.run(account.tokenExpiresAt, account.dataAccessExpiresAt, account.status,
                                        account.status == AccountStatus::PermissionMissing, account.id,
                                        account.tokenExpiresAt, account.dataAccessExpiresAt, account.status);
    if (!ran)
        return failure(ran.error());
    const bool isNews = update.rowsChanged() > 0;
    m_changes->accounts = m_changes->accounts || isNews;
    return isNews;
}

Result<void> AccountRepository::destroyToken(const AccountId &account)
{
    Statement update(*m_connection,
                     u"UPDATE connected_facebook_accounts SET token_sealed = '' WHERE id = ?"_s);
    m_changes->accounts = true;
    return update.run(account);
}

Result<void> AccountRepository::activate(const PhoneNumberId &number, const QString &sealedVerifyToken)
{
    Statement update(
        *m_connection,
        uR"sql(UPDATE connected_phone_numbers SET is_active = 1, needs_claim = 0, verify_token_sealed = ?,
            is_primary = is_primary OR NOT EXISTS (SELECT 1 FROM connected_phone_numbers WHERE is_primary = 1)
        WHERE id = ? AND deleted_at IS NULL)sql"_s);
    if (Result<void> ran = update.run(sealedVerifyToken, number); !ran)
        return ran;
    if (update.rowsChanged() == 0)
        return failure(Error::Kind::Storage, Reason::PhoneNumberUnknown);
    m_changes->accounts = true;
    return {};
}

Result<void> AccountRepository::noteConnectedBy(const PhoneNumberId &number, const AccountId &account)
{
    Statement update(*m_connection, u"UPDATE connected_phone_numbers SET connected_by = ? WHERE id = ?"_s);
    if (Result<void> ran = update.run(account, number); !ran)
        return ran;
    m_changes->accounts = true;
    return {};
}

Result<void> AccountRepository::makePrimary(const PhoneNumberId &number)
{
    Statement known(*m_connection, uR"sql(SELECT 1 FROM connected_phone_numbers
        WHERE id = ? AND is_active = 1 AND deleted_at IS NULL)sql"_s);
    if (Result<void> ran = known.run(number); !ran)
        return ran;
    if (!known.next())
        return failure(Error::Kind::Storage, Reason::PhoneNumberUnknown);
    // In this order, so that there is never more than one primary number.
    Statement none(*m_connection,
                   u"UPDATE connected_phone_numbers SET is_primary = 0 WHERE is_primary = 1"_s);
    if (Result<void> ran = none.run(); !ran)
        return ran;
    Statement one(*m_connection, u"UPDATE connected_phone_numbers SET is_primary = 1 WHERE id = ?"_s);
    if (Result<void> ran = one.run(number); !ran)
        return ran;
    m_changes->accounts = true;
    return {};
}

Result<void> AccountRepository::setNumberStatus(const PhoneNumberId &number, const QString &status,
                                                const QString &platformType)
{
    Statement update(*m_connection, uR"sql(UPDATE connected_phone_numbers SET status = ?, platform_type = ?
        WHERE id = ? AND (status <> ? OR platform_type <> ?))sql"_s);
    if (Result<void> ran = update.run(status, platformType, number, status, platformType); !ran)
        return ran;
    m_changes->accounts = m_changes->accounts || update.rowsChanged() > 0;
    return {};
}

Result<QString> AccountRepository::sealedVerifyToken(const PhoneNumberId &number) const
{
    Statement select(
        *m_connection,
        u"SELECT verify_token_sealed FROM connected_phone_numbers WHERE id = ? AND is_active = 1"_s);
    if (const Result<void> ran = select.run(number); !ran)
        return failure(ran.error());
    return select.next() ? select.text(0) : QString();
}

Result<SetupRecord> AccountRepository::setup() const
{
    Statement select(*m_connection,
                     uR"sql(SELECT account_id, business_manager_id, waba_id, complete FROM setup)sql"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    if (!select.next())
        return SetupRecord();
    SetupRecord setup;
    setup.account = select.id<AccountId>(0);
    setup.businessManager = select.id<BusinessManagerId>(1);
    setup.waba = select.id<WabaId>(2);
    setup.complete = select.flag(3);
    Statement numbers(*m_connection,
                      u"SELECT phone_number_id FROM setup_numbers ORDER BY position, phone_number_id"_s);
    const Result<QList<PhoneNumberId>> chosen =
        collect(numbers, [](const Statement &row) { return row.id<PhoneNumberId>(0); });
    if (!chosen)
        return failure(chosen.error());
    setup.phoneNumbers = *chosen;
    return setup;
}

Result<void> AccountRepository::saveSetup(const SetupRecord &setup)
{
    Statement save(*m_connection, uR"sql(INSERT INTO setup
        (id, account_id, business_manager_id, waba_id, complete) VALUES (1, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET account_id = excluded.account_id,
            business_manager_id = excluded.business_manager_id, waba_id = excluded.waba_id,
            complete = excluded.complete)sql"_s);
    m_changes->accounts = true;
    if (Result<void> ran = save.run(setup.account, setup.businessManager, setup.waba, setup.complete); !ran)
        return ran;
    if (Result<void> ran = Statement(*m_connection, u"DELETE FROM setup_numbers"_s).run(); !ran)
        return ran;
    Statement add(*m_connection,
                  u"INSERT OR IGNORE INTO setup_numbers (phone_number_id, position) VALUES (?, ?)"_s);
    int position = 0;
    for (const PhoneNumberId &number : setup.phoneNumbers) {
        if (Result<void> ran = add.run(number, position++); !ran)
            return ran;
    }
    return {};
}

Result<bool> AccountRepository::rerequests() const
{
    Statement select(*m_connection, u"SELECT asks_again FROM setup"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() && select.flag(0);
}

Result<void> AccountRepository::setRerequests(bool rerequests)
{
    Statement save(*m_connection, uR"sql(INSERT INTO setup
        (id, account_id, business_manager_id, waba_id, complete, asks_again) VALUES (1, '', '', '', 0, ?)
        ON CONFLICT (id) DO UPDATE SET asks_again = excluded.asks_again)sql"_s);
    return save.run(rerequests);
}

Result<bool> AccountRepository::holdsSecrets() const
{
    Statement select(*m_connection, uR"sql(SELECT
        EXISTS (SELECT 1 FROM connected_facebook_accounts WHERE token_sealed <> '')
        OR EXISTS (SELECT 1 FROM connected_phone_numbers WHERE verify_token_sealed <> '')
        OR EXISTS (SELECT 1 FROM relay_link WHERE token_sealed <> '')
        OR EXISTS (SELECT 1 FROM sealed_values))sql"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() && select.flag(0);
}

} // namespace shoptalk
