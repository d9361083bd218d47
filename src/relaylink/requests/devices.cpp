// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/devices.h"

#include "crypto/bytes.h"
#include "relaylink/relayaddress.h"
#include "relaylink/relayanswer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QString keyText(const crypto::PublicKey &key)
{
    return QString::fromStdString(crypto::toBase64Url(key));
}

} // namespace

RelayCall PairDevice::call() const
{
    QJsonObject body;
    body.insert("workspace_key"_L1, keyText(offeredKey));
    QJsonArray held;
    for (const crypto::PublicKey &key : heldKeys)
        held.append(keyText(key));
    if (!held.isEmpty())
        body.insert("held_keys"_L1, held);
    body.insert("pairing_code"_L1, pairingCode);
    body.insert("device_name"_L1, deviceName);
    RelayCall call{"POST", u"/v1/devices"_s, QUrlQuery(), body};
    if (!relay.isEmpty())
        call.publicAddress = addressBelow(relay, call.path);
    return call;
}

Result<Pairing> PairDevice::answerIn(const QJsonObject &answer) const
{
    const QJsonObject workspace = answer.value("workspace"_L1).toObject();
    const QByteArray token = textAt(answer, "token"_L1).toUtf8();
    Pairing pairing;
    pairing.device = DeviceId(textAt(answer, "device_id"_L1));
    pairing.workspace = WorkspaceId(textAt(workspace, "id"_L1));
    pairing.workspaceName = textAt(workspace, "name"_L1);
    pairing.token = Secret(token);
    pairing.handover =
        QByteArray::fromBase64(textAt(answer, "handover"_L1).toLatin1(), QByteArray::Base64UrlEncoding);
    const auto key = crypto::fromBase64Url(textAt(workspace, "key"_L1).toStdString());
    const auto publicHalf = key ? crypto::publicKeyFrom(*key) : tl::unexpected(key.error());
    if (pairing.device.isEmpty() || pairing.workspace.isEmpty() || !token.startsWith("std_") || !publicHalf)
        return malformedAnswer(u"pairing"_s);
    pairing.workspaceKey = *publicHalf;
    return pairing;
}

RelayCall MakeDeviceCode::call() const
{
    constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    QJsonObject body;
    body.insert("handover"_L1, QString::fromLatin1(handover.toBase64(base64Url)));
    return RelayCall{"POST", u"/v1/pairing-codes"_s, QUrlQuery(), body};
}

Result<DeviceCode> MakeDeviceCode::answerIn(const QJsonObject &answer) const
{
    DeviceCode code;
    code.code = textAt(answer, "pairing_code"_L1);
    code.expiresAt = timeAt(answer, "expires_at"_L1);
    if (code.code.isEmpty() || !code.expiresAt.isValid())
        return malformedAnswer(u"pairing code"_s);
    return code;
}

RelayCall RevokeDevice::call() const
{
    return RelayCall{"DELETE", "/v1/devices/"_L1 + device.value()};
}

Result<void> RevokeDevice::answerIn(const QJsonObject &) const
{
    return {};
}

} // namespace shoptalk
