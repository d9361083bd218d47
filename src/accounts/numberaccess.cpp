// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/numberaccess.h"

#include "accounts/accounttoken.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<SharedSecret> NumberAccess::tokenFor(const PhoneNumberId &number) const
{
    const Result<std::optional<FacebookAccount>> account = store.reader().accounts.accountOf(number);
    if (!account)
        return failure(account.error());
    if (!*account)
        return failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    return tokenOf(store, vault, (*account)->id);
}

} // namespace shoptalk
