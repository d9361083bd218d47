// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/displayname.h"

#include "graph/grapherror.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall FetchDisplayName::call() const
{
    return getCall(number.value(),
                   onlyFields(u"id,verified_name,name_status,new_display_name,new_name_status"_s));
}

Result<DisplayName> FetchDisplayName::answerIn(const QJsonObject &answer) const
{
    DisplayName name;
    name.shown = answer.value("verified_name"_L1).toString();
    name.status = answer.value("name_status"_L1).toString();
    name.wanted = answer.value("new_display_name"_L1).toString();
    name.wantedStatus = answer.value("new_name_status"_L1).toString();
    return name;
}

GraphCall RequestDisplayName::call() const
{
    return postCall(number.value(), QJsonObject{{u"new_display_name"_s, name}});
}

Result<void> RequestDisplayName::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
