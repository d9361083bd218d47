// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;
class Vault;

/// The devices of a workspace: lists them, adds one and removes one. GUI thread.
class WorkspaceDevices {
public:
    /// One device as it is shown to the person.
    struct Row {
        PairedDevice device;
        bool isThisOne = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// What to type on the other device.
    struct Invitation {
        /// "K7QM-2XRP-…": the relay's code, followed by the secret that the relay never learns.
        QString words;
        QDateTime expiresAt; ///< UTC
        QUrl relay; ///< The relay's address for the other device.
    };

    /// All arguments must outlive this object.
    WorkspaceDevices(Store &store, const Vault &vault, RelaySender &relay);

    /// Oldest first. Errors: those of FetchIdentity.
    QCoro::Task<Result<QList<Row>>> list();
    /// Creates a code for one other device and passes the workspace's key to it. Errors: those of
    /// MakeDeviceCode; Storage; Secrets ("workspace_key_missing": pair this device again first).
    QCoro::Task<Result<Invitation>> invite();
    /// Revokes the device's token immediately, also for a request that is waiting. Errors: those of
    /// RevokeDevice.
    QCoro::Task<Result<void>> revoke(DeviceId device);

private:
    Store &m_store;
    const Vault &m_vault;
    RelaySender &m_relay;
};

} // namespace shoptalk
