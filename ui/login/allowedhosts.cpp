// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/allowedhosts.h"

#include "core/safeaddress.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isEncrypted(const QUrl &url)
{
    return url.scheme() == "https"_L1 || url.scheme() == "wss"_L1;
}

bool isPlain(const QUrl &url)
{
    return url.scheme() == "http"_L1 || url.scheme() == "ws"_L1;
}

} // namespace

AllowedHosts::AllowedHosts(const QStringList &patterns)
{
    for (const QString &pattern : patterns)
        m_patterns << read(pattern);
}

AllowedHosts::Pattern AllowedHosts::read(const QString &text)
{
    Pattern pattern;
    QString rest = text.trimmed();
    pattern.below = rest.startsWith(u"*."_s);
    if (pattern.below)
        rest.remove(0, 2);
    // QUrl parses the port and normalises the host (case, IPv6, IDN).
    const QUrl url(u"https://"_s + rest);
    pattern.host = url.host();
    pattern.port = url.port();
    return pattern;
}

bool AllowedHosts::allows(const QUrl &url) const
{
    if (!isEncrypted(url) && !(isPlain(url) && isLoopback(url)))
        return false;
    const int ownPort = isEncrypted(url) ? 443 : 80;
    const QString host = url.host();
    const auto matches = [&](const Pattern &pattern) {
        const bool sameHost = pattern.below ? host.endsWith(u'.' + pattern.host) : host == pattern.host;
        return sameHost && !pattern.host.isEmpty()
            && url.port(ownPort) == (pattern.port == -1 ? ownPort : pattern.port);
    };
    return std::any_of(m_patterns.begin(), m_patterns.end(), matches);
}

} // namespace shoptalk
