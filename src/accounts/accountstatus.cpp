// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstatus.h"

#include "graph/grapherror.h"

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

bool isTokenCode(int code)
{
    return code == 0 || code == 102 || code == 104 || code == tokenError;
}

bool isOver(const QDateTime &end, const QDateTime &now)
{
    return end.isValid() && end <= now;
}

} // namespace

std::optional<AccountStatus> statusAfter(const Error &error)
{
    if (lacksPermission(error))
        return AccountStatus::PermissionMissing;
    if (!error.reason.startsWith("meta_"_L1) || !isTokenCode(metaCode(error)))
        return std::nullopt;
    const int subcode = error.reason.section(u'_', 2, 2).toInt();
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
