// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/businessmanagers.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall ListBusinessManagers::call() const
{
    return getCall(u"me/businesses"_s, listFields(u"id,name,verification_status"_s));
}

Result<QList<BusinessManager>> ListBusinessManagers::answerIn(const QList<QJsonObject> &items) const
{
    QList<BusinessManager> managers;
    for (const QJsonObject &item : items) {
        managers.append(BusinessManager{BusinessManagerId(item.value("id"_L1).toString()),
                                        item.value("name"_L1).toString(),
                                        item.value("verification_status"_L1).toString()});
    }
    return managers;
}

} // namespace shoptalk
