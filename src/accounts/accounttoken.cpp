// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accounttoken.h"

#include "accounts/boundseal.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<SharedSecret> tokenOf(const Store &store, const Vault &vault, const AccountId &account)
{
    const Result<QString> sealed = store.reader().accounts.sealedToken(account);
    if (!sealed)
        return failure(sealed.error());
    if (sealed->isEmpty())
        return failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    Result<Secret> token = unsealBound(store, vault, *sealed, accountContext(account));
    if (!token)
        return failure(token.error());
    return std::make_shared<const Secret>(std::move(*token));
}

} // namespace shoptalk
