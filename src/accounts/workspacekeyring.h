// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/workspacekeys.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class RelaySender;
class Store;
class StoreSession;
class Vault;

/// The key pairs of workspaces, sealed in the database. Only they open what the relay stores for this
/// console.
class WorkspaceKeyring {
public:
    /// Both outlive this.
    WorkspaceKeyring(Store &store, const Vault &vault);

    /// Every key pair of this console: the current one first, then offered and former ones. Errors: Storage,
    /// Secrets.
    Result<std::vector<crypto::KeyPair>> pairs() const;
    /// The key pair to offer during pairing: one that was offered before without an outcome, or a new one. It
    /// is stored before it is sent, so that events sealed for it can be opened even after a crash. Errors:
    /// Storage, Secrets.
    QCoro::Task<Result<crypto::PublicKey>> offer();

    /// The sealed values to store so that `pair` becomes the current one. Errors: Storage, Secrets.
    struct Change {
        QString inUse; ///< Sealed.
        QString former; ///< Sealed; empty if there was none, or the same.
        QString formerName;
        bool usesOffer = false; ///< True if `pair` is the offered one, which is then no longer an offer.
    };
    Result<Change> changeTo(const crypto::KeyPair &pair) const;
    /// In the transaction of `session`. Errors: Storage.
    static Result<void> store(const Change &change, StoreSession &session);

    /// Gives the relay client the keys with which it opens events. Errors: Storage, Secrets.
    Result<void> give(RelaySender &relay, const WorkspaceId &workspace) const;

private:
    Result<std::optional<crypto::KeyPair>> pairNamed(const QString &name) const;
    Result<QString> sealed(const crypto::KeyPair &pair, const QString &name) const;

    Store &m_store;
    const Vault &m_vault;
};

} // namespace shoptalk
