// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"
#include "graph/incomingmessage.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A call is never in `messages[]`: its items are in `calls[]`, with `event` instead of `type`.
bool claimsCall(const QJsonObject &item)
{
    return !item.contains("type"_L1) && item.contains("event"_L1);
}

/// `status` is a text, in some of Meta's samples in a list.
CallContent readCall(const QJsonObject &item)
{
    const QString event = item.value("event"_L1).toString();
    const QJsonValue status = item.value("status"_L1);
    const bool isBeginning = event == "connect"_L1;
    const QDateTime began = timeOf(item.value(isBeginning ? "timestamp"_L1 : "start_time"_L1));
    return {event, status.isArray() ? status.toArray().at(0).toString() : status.toString(),
            wholeNumberIn(item, "duration"_L1), began.isValid() ? began.toSecsSinceEpoch() : 0};
}

} // namespace

extern const ContentCodec callCodec{alternativeOf<CallContent>(), claimsCall, readAs<CallContent, readCall>,
                                    nullptr};

} // namespace shoptalk
