// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/content/codecsupport.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool claimsSystem(const QJsonObject &item)
{
    return isOfType(item, "system"_L1);
}

SystemContent readSystem(const QJsonObject &item)
{
    const QJsonObject system = objectAt(item, "system"_L1);
    return {system.value("type"_L1).toString(), titleIn(system, "body"_L1)};
}

} // namespace

const ContentCodec systemCodec{alternativeOf<SystemContent>(), claimsSystem,
                               readAs<SystemContent, readSystem>, nullptr};

} // namespace shoptalk
