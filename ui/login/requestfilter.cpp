// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/requestfilter.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace shoptalk {

RequestFilter::RequestFilter(AllowedHosts hosts, QObject *parent)
    : QWebEngineUrlRequestInterceptor(parent)
    , m_hosts(std::move(hosts))
{
}

void RequestFilter::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    const QString scheme = info.requestUrl().scheme();
    const bool staysInside = scheme == "data"_L1 || scheme == "blob"_L1;
    // LoginPage decides about the main frame, because it knows the redirect address.
    const bool isMainFrame = info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame;
    if (!isMainFrame && !staysInside && !m_hosts.allows(info.requestUrl()))
        info.block(true);
}

} // namespace shoptalk
