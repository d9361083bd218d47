// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/shortlinks.h"

#include "graph/graphsender.h"
#include "graph/requests/shortlinks.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QCoro::Task<Result<QList<ShortLink>>> ShortLinks::list(PhoneNumberId number)
{
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const ListShortLinks listShortLinks{number};
    co_return co_await m_access.graph.send(*token, listShortLinks);
}

QCoro::Task<Result<ShortLink>> ShortLinks::save(PhoneNumberId number, QString code, QString text)
{
    const QString written = text.trimmed();
    if (written.isEmpty() || written.toUcs4().size() > maxShortLinkText)
        co_return failure(Error::Kind::Rejected, Reason::TextInvalid);
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const SaveShortLink saveShortLink{number, code, written};
    co_return co_await m_access.graph.send(*token, saveShortLink);
}

QCoro::Task<Result<void>> ShortLinks::remove(PhoneNumberId number, QString code)
{
    const Result<SharedSecret> token = m_access.tokenFor(number);
    if (!token)
        co_return failure(token.error());
    const RemoveShortLink removeShortLink{number, code};
    co_return co_await m_access.graph.send(*token, removeShortLink);
}

} // namespace shoptalk
