// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safeaddress.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace shoptalk {

bool isLoopback(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

bool isSafeAddress(const QUrl &url)
{
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url));
}

} // namespace shoptalk
