// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/displaynames.h"

#include "graph/graphsender.h"
#include "graph/requests/displayname.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QCoro::Task<Result<DisplayName>> DisplayNames::load(PhoneNumberId number)
{
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const FetchDisplayName fetchDisplayName{number};
    co_return co_await m_access.graph.send(*token, fetchDisplayName);
}

QCoro::Task<Result<void>> DisplayNames::request(PhoneNumberId number, QString name)
{
    const QString wanted = name.simplified();
    if (wanted.isEmpty())
        co_return failure(Error::Kind::Rejected, Reason::NameInvalid);
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const RequestDisplayName requestDisplayName{number, wanted};
    co_return co_await m_access.graph.send(*token, requestDisplayName);
}

} // namespace shoptalk
