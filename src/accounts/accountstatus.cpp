// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountstatus.h"

#include "graph/metaerrors.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isOver(const QDateTime &end, const QDateTime &now)
{
    return end.isValid() && end <= now;
}

} // namespace

std::optional<AccountStatus> statusAfter(const std::optional<MetaCode> &code)
{
    const MetaError *known = code ? metaErrorFor(*code) : nullptr;
    return known ? known->accountStatus : std::nullopt;
}

std::optional<AccountStatus> statusAfter(const Error &error)
{
    return error.reason == Reason::MetaRefused ? statusAfter(error.meta) : std::nullopt;
}

std::optional<MetaSentence> sentenceOf(const Error &error)
{
    const bool isMetas = error.reason == Reason::MetaRefused && error.meta;
    const MetaError *known = isMetas ? metaErrorFor(*error.meta) : nullptr;
    const bool isSpecific =
        known && known->sentence != MetaSentence::NotTaken && known->sentence != MetaSentence::FieldRefused;
    return isSpecific ? std::optional(known->sentence) : std::nullopt;
}

std::optional<MetaSentence> sentenceOf(AccountStatus status)
{
    switch (status) {
    case AccountStatus::Active:
    case AccountStatus::Disconnected:
        break;
    case AccountStatus::Expired:
        return MetaSentence::LoginExpired;
    case AccountStatus::DataAccessExpired:
        return MetaSentence::DataAccessOver;
    case AccountStatus::Revoked:
        return MetaSentence::AppRemoved;
    case AccountStatus::Checkpoint:
        return MetaSentence::SecurityCheck;
    case AccountStatus::PasswordChanged:
        return MetaSentence::PasswordChanged;
    case AccountStatus::Unconfirmed:
        return MetaSentence::AccountNotConfirmed;
    case AccountStatus::LoggedOut:
        return MetaSentence::LoggedOut;
    case AccountStatus::NoRole:
        return MetaSentence::NoRole;
    case AccountStatus::PermissionMissing:
        return MetaSentence::PermissionRemoved;
    }
    return std::nullopt;
}

QString wordOf(const std::optional<MetaCode> &code)
{
    return code ? auditWord(*code) : QString();
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
    return u"unknown"_s; // stored by a newer version
}

} // namespace shoptalk
