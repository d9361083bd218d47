// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/numbers.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

RelayCall ClaimNumber::call() const
{
    QJsonObject body;
    body.insert("waba_id"_L1, waba.value());
    body.insert("access_token"_L1, QString::fromUtf8(metaToken->bytes()));
    body.insert("verify_token"_L1, verifyToken);
    return RelayCall{"PUT", "/v1/numbers/"_L1 + number.value(), QUrlQuery(), body};
}

Result<void> ClaimNumber::answerIn(const QJsonObject &) const
{
    return {};
}

RelayCall ReleaseNumber::call() const
{
    return RelayCall{"DELETE", "/v1/numbers/"_L1 + number.value()};
}

Result<bool> ReleaseNumber::answerIn(const QJsonObject &answer) const
{
    return answer.value("waba_in_use"_L1).toBool();
}

} // namespace shoptalk
