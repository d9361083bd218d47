// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"
#include "crypto/sealedbox.h"
#include "relaylink/relaycall.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <vector>

namespace shoptalk {

/// The result of pairing. The token is returned only once, so seal it first.
struct Pairing {
    DeviceId device;
    WorkspaceId workspace;
    QString workspaceName;
    Secret token;
    crypto::PublicKey workspaceKey{}; ///< The workspace's public half from now on.
    QByteArray handover; ///< The private half as another device wrapped it; empty if the code came from the
                         ///< operator.
};

/// Pairs this console with a workspace. This device's token is not sent, because it belongs to the pairing
/// before, perhaps with another relay. Rejected: PairingCodeUnknown, PairingCodeUsed, PairingCodeExpired,
/// TooManyAttempts, WorkspaceKeyElsewhere (only an already connected desktop can pair this one).
struct PairDevice {
    QString pairingCode;
    QString deviceName;
    crypto::PublicKey offeredKey{}; ///< Becomes the workspace's public half if that has none.
    std::vector<crypto::PublicKey> heldKeys = {}; ///< The keys whose private halves this console has.
    QUrl relay = {}; ///< The base address of the relay to pair with; empty: the sender's own.

    using Answer = Pairing;
    RelayCall call() const;
    Result<Pairing> answerIn(const QJsonObject &answer) const;
};

/// A code for another desktop.
struct DeviceCode {
    QString code;
    QDateTime expiresAt;
};

/// Creates a pairing code for another desktop.
struct MakeDeviceCode {
    QByteArray handover; ///< As `WorkspaceKeys::wrapForHandover` gives it.

    using Answer = DeviceCode;
    RelayCall call() const;
    Result<DeviceCode> answerIn(const QJsonObject &answer) const;
};

/// Revokes a device's access. Rejected: NotFound.
struct RevokeDevice {
    DeviceId device;

    using Answer = void;
    RelayCall call() const;
    Result<void> answerIn(const QJsonObject &answer) const;
};

} // namespace shoptalk
