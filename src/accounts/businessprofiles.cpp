// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/businessprofiles.h"

#include "graph/graphsender.h"
#include "graph/requests/businessprofile.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QCoro::Task<Result<BusinessProfile>> BusinessProfiles::load(PhoneNumberId number)
{
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const FetchBusinessProfile fetchBusinessProfile{number};
    co_return co_await m_access.graph.send(*token, fetchBusinessProfile);
}

QCoro::Task<Result<void>> BusinessProfiles::save(PhoneNumberId number, BusinessProfile present,
                                                 BusinessProfile wanted)
{
    if (!problemsIn(wanted, present).isEmpty())
        co_return failure(Error::Kind::Rejected, Reason::ProfileInvalid);
    if (wanted == present)
        co_return Result<void>();
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const ChangeBusinessProfile changeBusinessProfile{number, present, wanted};
    co_return co_await m_access.graph.send(*token, changeBusinessProfile);
}

} // namespace shoptalk
