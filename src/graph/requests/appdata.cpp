// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/requests/appdata.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

GraphCall RequestAppData::call() const
{
    QJsonObject body = cloudApiBody();
    body.insert("sync_type"_L1, syncType);
    return postCall(number.value() + "/smb_app_data"_L1, body);
}

Result<QString> RequestAppData::answerIn(const QJsonObject &answer) const
{
    return answer.value("request_id"_L1).toString();
}

} // namespace shoptalk
