// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/workspacekeys.h"

#include <QString>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class RelayClient;
class Store;
class StoreSession;
class Vault;

/// The key pairs of workspaces, sealed in the database: what the relay keeps for this console opens with them
/// only.
class WorkspaceKeyring {
public:
    /// Both outlive this.
    WorkspaceKeyring(Store &store, const Vault &vault);

    /// Every pair that is held: the one in use first, then offered and former ones. Errors: Storage, Secrets.
    Result<std::vector<crypto::KeyPair>> pairs() const;
    /// The pair to offer when this console is paired: one that was offered before without an outcome, or a
    /// fresh one. It is stored before anybody hears of it, so that what is sealed for it can be opened come
    /// what may. Errors: Storage, Secrets.
    QCoro::Task<Result<crypto::PublicKey>> offer();

    /// What to store so that `pair` is the one in use: names and sealed values. Errors: Storage, Secrets.
    struct Change {
        QString inUse; ///< Sealed.
        QString former; ///< Sealed; empty if there was none, or the same.
        QString formerName;
        bool usesOffer = false; ///< The offered pair is it: no longer an offer.
    };
    Result<Change> changeTo(const crypto::KeyPair &pair) const;
    /// In the transaction of `session`. Errors: Storage.
    static Result<void> store(const Change &change, StoreSession &session);

    /// Gives the relay's client what it opens events with. Errors: Storage, Secrets.
    Result<void> give(RelayClient &relay, const WorkspaceId &workspace) const;

private:
    Result<std::optional<crypto::KeyPair>> pairNamed(const QString &name) const;
    Result<QString> sealed(const crypto::KeyPair &pair, const QString &name) const;

    Store &m_store;
    const Vault &m_vault;
};

} // namespace shoptalk
