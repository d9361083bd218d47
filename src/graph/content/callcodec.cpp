// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// A call never comes among messages: its items stand in `calls[]`, with `event` instead of `type`.
bool claimsCall(const QJsonObject &item)
{
    return !item.contains("type"_L1) && item.contains("event"_L1);
}

CallContent readCall(const QJsonObject &item)
{
    return {item.value("event"_L1).toString(), item.value("status"_L1).toString(),
            static_cast<int>(numberIn(item, "duration"_L1))};
}

} // namespace

extern const ContentCodec callCodec{alternativeOf<CallContent>(), claimsCall, readAs<CallContent, readCall>,
                                    nullptr};

} // namespace shoptalk
