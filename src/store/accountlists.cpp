// SPDX-License-Identifier: GPL-3.0-or-later
// The lists that Meta returns for an account. They are replaced completely, in Meta's order, but rows that
// are in use stay.
#include "store/accountrepository.h"
#include "store/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

template <class Item>
QString idsAsJson(const QList<Item> &items)
{
    QJsonArray ids;
    for (const Item &item : items)
        ids.append(item.id.value());
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

PhoneNumber numberFrom(const Statement &row)
{
    PhoneNumber number;
    number.id = row.id<PhoneNumberId>(0);
    number.waba = row.id<WabaId>(1);
    number.displayPhoneNumber = row.text(2);
    number.verifiedName = row.text(3);
    number.qualityRating = row.text(4);
    number.messagingLimit = row.text(5);
    number.throughput = row.text(6);
    number.status = row.text(7);
    number.isOnBusinessApp = row.flag(8);
    number.isActive = row.flag(9);
    number.isPrimary = row.flag(10);
    number.nameStatus = row.text(11);
    number.platformType = row.text(12);
    number.needsClaim = row.flag(13);
    return number;
}

QString selectNumbers(const QString &rest)
{
    return uR"sql(SELECT id, waba_id, display_phone_number, verified_name, quality_rating, messaging_limit, throughput,
        status, is_on_business_app, is_active, is_primary, name_status, platform_type, needs_claim
        FROM connected_phone_numbers )sql"_s
        + rest;
}

} // namespace

Result<void> AccountRepository::saveBusinessManagers(const AccountId &account,
                                                     const QList<BusinessManager> &managers)
{
    m_changes->accounts = true;
    Statement drop(*m_connection, uR"sql(UPDATE connected_business_managers AS b SET deleted_at = unixepoch()
        WHERE account_id = ? AND deleted_at IS NULL AND id NOT IN (SELECT value FROM json_each(?))
            AND id NOT IN (SELECT business_manager_id FROM setup)
            AND NOT EXISTS (SELECT 1 FROM connected_whatsapp_accounts AS w
                JOIN connected_phone_numbers AS n ON n.waba_id = w.id
                WHERE w.business_manager_id = b.id AND n.is_active = 1))sql"_s);
    if (Result<void> ran = drop.run(account, idsAsJson(managers)); !ran)
        return ran;
    Statement save(*m_connection, uR"sql(INSERT INTO connected_business_managers
            (account_id, id, position, name, verification_status) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (account_id, id) DO UPDATE SET position = excluded.position, name = excluded.name,
            verification_status = excluded.verification_status, deleted_at = NULL)sql"_s);
    int position = 0;
    for (const BusinessManager &manager : managers) {
        if (Result<void> ran =
                save.run(account, manager.id, position++, manager.name, manager.verificationStatus);
            !ran)
            return ran;
    }
    return {};
}

Result<QList<BusinessManager>> AccountRepository::businessManagers(const AccountId &account) const
{
    Statement select(*m_connection,
                     uR"sql(SELECT id, name, verification_status FROM connected_business_managers
        WHERE account_id = ? AND deleted_at IS NULL ORDER BY position, id)sql"_s);
    const auto read = [](const Statement &row) {
        return BusinessManager{row.id<BusinessManagerId>(0), row.text(1), row.text(2)};
    };
    return collect(select, read, account);
}

Result<void> AccountRepository::saveWabas(const BusinessManagerId &manager, const QList<Waba> &wabas)
{
    m_changes->accounts = true;
    Statement drop(*m_connection, uR"sql(UPDATE connected_whatsapp_accounts AS w SET deleted_at = unixepoch()
        WHERE business_manager_id = ? AND deleted_at IS NULL AND id NOT IN (SELECT value FROM json_each(?))
            AND id NOT IN (SELECT waba_id FROM setup)
            AND NOT EXISTS (SELECT 1 FROM connected_phone_numbers AS n
                WHERE n.waba_id = w.id AND n.is_active = 1))sql"_s);
    if (Result<void> ran = drop.run(manager, idsAsJson(wabas)); !ran)
        return ran;
    Statement save(*m_connection, uR"sql(INSERT INTO connected_whatsapp_accounts
            (business_manager_id, id, position, name, ownership) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (business_manager_id, id) DO UPDATE SET position = excluded.position, name = excluded.name,
            ownership = excluded.ownership, deleted_at = NULL)sql"_s);
    int position = 0;
    for (const Waba &waba : wabas) {
        if (Result<void> ran = save.run(manager, waba.id, position++, waba.name, waba.ownership); !ran)
            return ran;
    }
    return {};
}

Result<QList<Waba>> AccountRepository::wabas(const BusinessManagerId &manager) const
{
    Statement select(*m_connection,
                     uR"sql(SELECT id, business_manager_id, name, ownership FROM connected_whatsapp_accounts
        WHERE business_manager_id = ? AND deleted_at IS NULL ORDER BY position, id)sql"_s);
    const auto read = [](const Statement &row) {
        return Waba{row.id<WabaId>(0), row.id<BusinessManagerId>(1), row.text(2),
                    row.value<Waba::Ownership>(3)};
    };
    return collect(select, read, manager);
}

Result<void> AccountRepository::savePhoneNumbers(const WabaId &waba, const QList<PhoneNumber> &numbers)
{
    m_changes->accounts = true;
    Statement drop(*m_connection, uR"sql(UPDATE connected_phone_numbers SET deleted_at = unixepoch()
        WHERE waba_id = ? AND deleted_at IS NULL AND id NOT IN (SELECT value FROM json_each(?))
            AND is_active = 0 AND id NOT IN (SELECT phone_number_id FROM setup_numbers))sql"_s);
    if (Result<void> ran = drop.run(waba, idsAsJson(numbers)); !ran)
        return ran;
    Statement save(*m_connection,
                   uR"sql(INSERT INTO connected_phone_numbers (id, waba_id, position, display_phone_number,
            verified_name, quality_rating, messaging_limit, throughput, status, is_on_business_app, name_status, platform_type)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET waba_id = excluded.waba_id, position = excluded.position,
            display_phone_number = excluded.display_phone_number, verified_name = excluded.verified_name,
            quality_rating = excluded.quality_rating, messaging_limit = excluded.messaging_limit,
            throughput = excluded.throughput, status = excluded.status,
            is_on_business_app = excluded.is_on_business_app, name_status = excluded.name_status,
            platform_type = excluded.platform_type, deleted_at = NULL)sql"_s);
    int position = 0;
    for (const PhoneNumber &n : numbers) {
        const Result<void> ran = save.run(n.id, waba, position++, n.displayPhoneNumber, n.verifiedName,
                                          n.qualityRating, n.messagingLimit, n.throughput, n.status,
                                          n.isOnBusinessApp, n.nameStatus, n.platformType);
        if (!ran)
            return ran;
    }
    return {};
}

Result<QList<PhoneNumber>> AccountRepository::phoneNumbers(const std::optional<WabaId> &waba) const
{
    if (!waba) {
        Statement known(*m_connection, selectNumbers(QString()));
        return collect(known, numberFrom);
    }
    Statement select(*m_connection,
                     selectNumbers(u"WHERE waba_id = ? AND deleted_at IS NULL ORDER BY position, id"_s));
    return collect(select, numberFrom, *waba);
}

Result<QList<PhoneNumber>> AccountRepository::activeNumbers() const
{
    Statement select(*m_connection, selectNumbers(uR"sql(WHERE is_active = 1 AND deleted_at IS NULL
        ORDER BY is_primary DESC, position, id)sql"_s));
    return collect(select, numberFrom);
}

} // namespace shoptalk
