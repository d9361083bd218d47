// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "core/secret.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class GraphSender;
class RelaySender;
class Store;
class Vault;
struct PendingDisconnect;

/// Disconnects accounts: immediately here, and at Meta as soon as there is a network. Changes the key
/// whenever an account's token was destroyed, also if the person removed the app at Facebook or requested the
/// deletion of their data.
class AccountDisconnector : public QObject {
    Q_OBJECT
public:
    AccountDisconnector(Store &store, Vault &vault, RelaySender &relay, GraphSender &graph,
                        QObject *parent = nullptr);

    /// Removes the account from this console. Its token is kept only until it is revoked at Facebook, which
    /// is tried immediately. Conversations stay. Errors: Secrets, Storage; nothing has changed then.
    QCoro::Task<Result<void>> disconnect(AccountId account);
    /// Finishes what is left to do at Meta. What fails is tried again at the next start or when the network
    /// is back.
    QCoro::Task<void> finishPending();
    /// True while something is left to do at Meta.
    bool isPending() const;

Q_SIGNALS:
    /// An account's token was revoked and destroyed.
    void finished(const shoptalk::AccountId &account);

private:
    QCoro::Task<bool> finish(PendingDisconnect pending);
    QCoro::Task<void> destroyKey();
    QCoro::Task<Result<void>> settle(PendingDisconnect pending);
    QCoro::Task<Result<void>> finishAtMeta(SharedSecret token, QList<WabaId> unused);
    Result<SharedSecret> pendingToken(const AccountId &account) const;

    Store &m_store;
    Vault &m_vault;
    RelaySender &m_relay;
    GraphSender &m_graph;
    bool m_isFinishing = false;
    bool m_isRotating = false;
};

} // namespace shoptalk
