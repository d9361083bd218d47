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

/// Takes accounts off this console: at once here, and at Meta as soon as there is a network. Changes the key
/// whenever an account's token was destroyed, also because its person removed the app at Facebook or asked
/// for the deletion of their data.
class AccountDisconnector : public QObject {
    Q_OBJECT
public:
    AccountDisconnector(Store &store, Vault &vault, RelaySender &relay, GraphSender &graph,
                        QObject *parent = nullptr);

    /// From its end on nothing here uses the account; its token is kept only until it is revoked at Facebook.
    /// Tries that at once. Conversations stay. Errors: Secrets, Storage; then nothing changed.
    QCoro::Task<Result<void>> disconnect(AccountId account);
    /// Does what is left to do at Meta; what can't be done now stays for the next time (start, network back).
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
    QCoro::Task<Result<void>> settleAtMeta(SharedSecret token, QList<WabaId> unused);
    Result<SharedSecret> tokenLeftOf(const AccountId &account) const;

    Store &m_store;
    Vault &m_vault;
    RelaySender &m_relay;
    GraphSender &m_graph;
    bool m_isFinishing = false;
    bool m_isRotating = false;
};

} // namespace shoptalk
