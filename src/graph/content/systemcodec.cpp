// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// The customer opened the chat and wrote nothing yet.
bool isChatOpened(const QJsonObject &item)
{
    return isOfType(item, "request_welcome"_L1);
}

bool claimsSystem(const QJsonObject &item)
{
    return isOfType(item, "system"_L1) || isChatOpened(item);
}

SystemContent readSystem(const QJsonObject &item)
{
    if (isChatOpened(item))
        return {u"request_welcome"_s, {}};
    const QJsonObject system = objectAt(item, "system"_L1);
    return {system.value("type"_L1).toString(), titleIn(system, "body"_L1)};
}

bool hasSystem(const QJsonObject &item)
{
    return isChatOpened(item) || hasObject(item, {"system"});
}

} // namespace

extern const ContentCodec systemCodec{alternativeOf<SystemContent>(), claimsSystem,
                                      readAs<SystemContent, readSystem>, nullptr, hasSystem};

} // namespace shoptalk
