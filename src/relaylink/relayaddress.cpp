// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relayaddress.h"

#include "core/safeaddress.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Result<QUrl> parseRelayAddress(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QString withScheme = trimmed.contains("://"_L1) ? trimmed : "https://"_L1 + trimmed;
    const QUrl url(withScheme, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (trimmed.isEmpty() || !url.isValid() || !isWeb || url.host().isEmpty() || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment())
        return failure(Error::Kind::Malformed, Reason::RelayAddressInvalid);
    if (!isSafeAddress(url))
        return failure(Error::Kind::Malformed, Reason::RelayAddressInsecure);
    return addressBelow(url, QString());
}

QUrl addressBelow(const QUrl &base, const QString &path)
{
    QString start = base.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    QUrl url = base;
    url.setPath(start + path);
    return url;
}

} // namespace shoptalk
