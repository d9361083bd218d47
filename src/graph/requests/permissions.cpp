// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/permissions.h"

#include "graph/grapherror.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall ListPermissions::call() const
{
    return getCall(u"me/permissions"_s);
}

Result<GrantedPermissions> ListPermissions::answerIn(const QJsonObject &answer) const
{
    GrantedPermissions permissions;
    const QJsonArray items = answer.value("data"_L1).toArray();
    for (const auto &each : items) {
        const QJsonObject item = each.toObject();
        const bool isGranted = item.value("status"_L1).toString() == "granted"_L1;
        QStringList &names = isGranted ? permissions.granted : permissions.declined;
        names << item.value("permission"_L1).toString();
    }
    return permissions;
}

GraphCall RevokePermissions::call() const
{
    return deleteCall(u"me/permissions"_s);
}

Result<void> RevokePermissions::answerIn(const QJsonObject &answer) const
{
    return successIn(answer);
}

} // namespace shoptalk
