// SPDX-License-Identifier: GPL-3.0-or-later
// The progress of an addition to a complete set-up.
#include "store/accountrepository.h"
#include "store/statement.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

AdditionRecord additionFrom(const Statement &row)
{
    AdditionRecord addition;
    addition.beginsWithLogin = row.flag(0);
    addition.progress.account = row.id<AccountId>(1);
    addition.progress.businessManager = row.id<BusinessManagerId>(2);
    addition.progress.waba = row.id<WabaId>(3);
    const QStringList numbers = row.text(4).split(u',', Qt::SkipEmptyParts);
    for (const QString &number : numbers)
        addition.progress.phoneNumbers << PhoneNumberId(number);
    return addition;
}

} // namespace

Result<std::optional<AdditionRecord>> AccountRepository::addition() const
{
    Statement select(*m_connection,
                     uR"sql(SELECT begins_with_login, account_id, business_manager_id, waba_id, numbers
        FROM setup_addition WHERE account_id = ''
            OR account_id IN (SELECT id FROM connected_facebook_accounts WHERE deleted_at IS NULL))sql"_s);
    if (const Result<void> ran = select.run(); !ran)
        return failure(ran.error());
    return select.next() ? std::optional(additionFrom(select)) : std::nullopt;
}

Result<void> AccountRepository::saveAddition(const AdditionRecord &addition)
{
    QStringList numbers;
    for (const PhoneNumberId &number : addition.progress.phoneNumbers)
        numbers << number.value();
    Statement save(*m_connection, uR"sql(INSERT OR REPLACE INTO setup_addition
        (id, begins_with_login, account_id, business_manager_id, waba_id, numbers)
        VALUES (1, ?, ?, ?, ?, ?))sql"_s);
    return save.run(addition.beginsWithLogin, addition.progress.account, addition.progress.businessManager,
                    addition.progress.waba, numbers.join(u','));
}

Result<void> AccountRepository::removeAddition()
{
    return Statement(*m_connection, u"DELETE FROM setup_addition"_s).run();
}

} // namespace shoptalk
