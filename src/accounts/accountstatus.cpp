// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstatus.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int tokenError = 190;

struct Subcode {
    int number;
    AccountStatus status;
};
constexpr std::array subcodes{
    Subcode{458, AccountStatus::Revoked},         Subcode{459, AccountStatus::Checkpoint},
    Subcode{460, AccountStatus::PasswordChanged}, Subcode{463, AccountStatus::Expired},
    Subcode{464, AccountStatus::Unconfirmed},     Subcode{467, AccountStatus::LoggedOut},
    Subcode{492, AccountStatus::NoRole},
};

bool isPermissionCode(int code)
{
    return code == 3 || code == 10 || code == 131005 || (code >= 200 && code <= 299);
}

bool isTokenCode(int code)
{
    return code == 0 || code == 102 || code == 104 || code == tokenError;
}

bool isOver(const QDateTime &end, const QDateTime &now)
{
    return end.isValid() && end <= now;
}

} // namespace

QStringList permissionsToWork()
{
    return {u"whatsapp_business_management"_s, u"whatsapp_business_messaging"_s};
}

std::optional<AccountStatus> statusAfter(const Error &error)
{
    const QStringList parts = error.reason.split(u'_');
    if (parts.size() < 2 || parts.first() != "meta"_L1)
        return std::nullopt;
    const int code = parts.at(1).toInt();
    const int subcode = parts.value(2).toInt();
    if (isPermissionCode(code))
        return AccountStatus::PermissionMissing;
    if (!isTokenCode(code))
        return std::nullopt;
    const auto known = std::find_if(subcodes.begin(), subcodes.end(),
                                    [subcode](const Subcode &each) { return each.number == subcode; });
    return known == subcodes.end() ? AccountStatus::LoggedOut : known->status;
}

AccountStatus statusAt(const FacebookAccount &account, const QDateTime &now)
{
    if (!mayBeUsed(account.status))
        return account.status;
    if (isOver(account.tokenExpiresAt, now))
        return AccountStatus::Expired;
    return isOver(account.dataAccessExpiresAt, now) ? AccountStatus::DataAccessExpired : account.status;
}

bool mayBeUsed(AccountStatus status)
{
    return status == AccountStatus::Active || status == AccountStatus::PermissionMissing;
}

QString wordFor(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
        return u"active"_s;
    case AccountStatus::Expired:
        return u"expired"_s;
    case AccountStatus::DataAccessExpired:
        return u"data_access_expired"_s;
    case AccountStatus::Revoked:
        return u"revoked"_s;
    case AccountStatus::Checkpoint:
        return u"checkpoint"_s;
    case AccountStatus::PasswordChanged:
        return u"password_changed"_s;
    case AccountStatus::Unconfirmed:
        return u"unconfirmed"_s;
    case AccountStatus::LoggedOut:
        return u"logged_out"_s;
    case AccountStatus::NoRole:
        return u"no_role"_s;
    case AccountStatus::PermissionMissing:
        return u"permission_missing"_s;
    case AccountStatus::Disconnected:
        return u"disconnected"_s;
    }
    return u"unknown"_s; // a number of a newer program's
}

} // namespace shoptalk
