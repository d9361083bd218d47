// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/relayclient.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class Store;
class Vault;

/// The desktops of a workspace: who they are, how another one joins, how one is sent away. GUI thread.
class WorkspaceDevices {
public:
    /// One desktop, as a person sees it.
    struct Row {
        PairedDevice device;
        bool isThisOne = false;

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// What to type on the other desktop.
    struct Invitation {
        QString words; ///< "K7QM-2XRP-…": the relay's code and the secret that it never learns.
        QDateTime expiresAt; ///< UTC
        QUrl relay; ///< Where the other desktop finds the relay.
    };

    /// All of it outlives this.
    WorkspaceDevices(Store &store, const Vault &vault, RelayClient &relay);

    /// Oldest first. Errors: those of RelayClient::me.
    QCoro::Task<Result<QList<Row>>> list();
    /// Makes a code for one other desktop and hands the workspace's key over with it. Errors: those of
    /// RelayClient::makeDeviceCode; Storage; Secrets ("workspace_key_missing": pair this one anew first).
    QCoro::Task<Result<Invitation>> invite();
    /// Its credential ends at once, also what it waits for. Errors: those of RelayClient::revokeDevice.
    QCoro::Task<Result<void>> revoke(DeviceId device);

private:
    Store &m_store;
    const Vault &m_vault;
    RelayClient &m_relay;
};

} // namespace shoptalk
