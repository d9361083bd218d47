// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaylink/requests/identity.h"

#include "relaylink/relayanswer.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

PairedDevice deviceIn(const QJsonObject &item)
{
    PairedDevice device;
    device.id = DeviceId(textAt(item, "id"_L1));
    device.name = textAt(item, "name"_L1);
    device.pairedAt = timeAt(item, "paired_at"_L1);
    device.lastSeenAt = timeAt(item, "last_seen_at"_L1);
    return device;
}

} // namespace

RelayCall FetchIdentity::call() const
{
    return RelayCall{"GET", u"/v1/me"_s};
}

Result<RelayIdentity> FetchIdentity::answerIn(const QJsonObject &answer) const
{
    const QJsonObject workspace = answer.value("workspace"_L1).toObject();
    const QJsonObject meta = answer.value("meta"_L1).toObject();
    const QJsonObject webhook = answer.value("webhook"_L1).toObject();
    RelayIdentity identity;
    identity.device = DeviceId(textAt(answer.value("device"_L1).toObject(), "id"_L1));
    identity.workspace = WorkspaceId(textAt(workspace, "id"_L1));
    identity.workspaceName = textAt(workspace, "name"_L1);
    identity.metaAppId = textAt(meta, "app_id"_L1);
    identity.graphVersion = textAt(meta, "graph_version"_L1);
    identity.loginConfigId = textAt(meta, "login_config_id"_L1);
    identity.webhookCallback = QUrl(textAt(webhook, "callback_url"_L1), QUrl::StrictMode);
    identity.webhookOverride = webhook.value("use_override"_L1).toBool();
    const QJsonArray numbers = answer.value("numbers"_L1).toArray();
    for (const auto &number : numbers)
        identity.numbers.append(PhoneNumberId(textAt(number.toObject(), "phone_number_id"_L1)));
    const QJsonArray devices = answer.value("devices"_L1).toArray();
    for (const auto &device : devices)
        identity.devices.append(deviceIn(device.toObject()));
    identity.deviceCount = identity.devices.size();
    if (identity.device.isEmpty() || identity.workspace.isEmpty() || identity.metaAppId.isEmpty()
        || identity.graphVersion.isEmpty())
        return malformedAnswer(u"identity"_s);
    return identity;
}

} // namespace shoptalk
