// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/connectedaccounts.h"

#include "accounts/accountstatus.h"
#include "accounts/accounttoken.h"
#include "core/clock.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

ConnectedAccounts::ConnectedAccounts(Store &store, Vault &vault, const Clock &clock)
    : m_store(store)
    , m_vault(vault)
    , m_clock(clock)
{
}

QCoro::Task<Result<SharedSecret>> ConnectedAccounts::tokenFor(PhoneNumberId number)
{
    co_return find(number);
}

Result<SharedSecret> ConnectedAccounts::find(const PhoneNumberId &number) const
{
    const Result<std::optional<FacebookAccount>> account = m_store.reader().accounts.accountOf(number);
    if (!account)
        return failure(account.error());
    if (!*account)
        return failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    const AccountStatus status = statusAt(**account, m_clock.now());
    if (!mayBeUsed(status))
        return failure(Error::Kind::Unauthorised, Reason::TokenUnusable, wordFor(status));
    return tokenOf(m_store, m_vault, (*account)->id);
}

} // namespace shoptalk
