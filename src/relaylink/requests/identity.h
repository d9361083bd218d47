// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "relaylink/relaycall.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QUrl>

namespace shoptalk {

/// A console that belongs to the workspace.
struct PairedDevice {
    DeviceId id;
    QString name;
    QDateTime pairedAt;
    QDateTime lastSeenAt; ///< Exact to a few minutes; invalid: never since it was paired.

    friend bool operator==(const PairedDevice &, const PairedDevice &) = default;
};

/// The relay's facts about itself, a device and its workspace.
struct RelayIdentity {
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    QString metaAppId;
    QString graphVersion; ///< "v26.0"
    QString loginConfigId; ///< Facebook Login for Business; empty: single permissions are asked for.
    QUrl webhookCallback;
    bool webhookOverride = false; ///< The app wants a per-WABA override of the callback address.
    QList<PhoneNumberId> numbers;
    qsizetype deviceCount = 0; ///< Computers that are paired with the workspace, this one included.
    QList<PairedDevice> devices; ///< Oldest first, this one among them.
};

/// Asks for these facts. Source: GET /v1/me.
struct FetchIdentity {
    using Answer = RelayIdentity;
    RelayCall call() const;
    Result<RelayIdentity> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
