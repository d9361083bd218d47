// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/relaycall.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

RelayCall longPoll(const QString &path, QUrlQuery query, int waitS)
{
    query.addQueryItem(u"wait"_s, QString::number(waitS));
    RelayCall call;
    call.path = path;
    call.query = std::move(query);
    call.waitS = waitS;
    return call;
}

} // namespace shoptalk
