// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/changeset.h"

#include <QList>

namespace shoptalk {

class Connection;

/// What is still to be done at Meta and at the relay for an account that was disconnected here. Its token
/// waits as the sealed value `disconnectSecret(account)`; without one there is nothing to be done at Meta.
struct PendingDisconnect {
    AccountId account;
    QList<WabaId> wabas; ///< To be unsubscribed if nobody else uses them.
    QList<PhoneNumberId> numbers = {}; ///< Theirs that were connected: the relay gets them back.

    friend bool operator==(const PendingDisconnect &, const PendingDisconnect &) = default;
};

/// Name and context of the sealed value that holds the token of a disconnect that is not finished.
QString disconnectSecret(const AccountId &account);

/// Taking an account off this console. Errors of every call: Storage.
class DisconnectRepository {
public:
    DisconnectRepository(const Connection &connection, ChangeSet &changes);

    /// WABAs with active numbers that this console reaches through no other account.
    Result<QList<WabaId>> wabasOnlyOf(const AccountId &account) const;
    /// The account without its token, name and picture; its numbers inactive; the set-up to be done again
    /// from the login on. Conversations stay.
    Result<void> disconnect(const AccountId &account);

    /// What will be left to do once the account is disconnected.
    Result<PendingDisconnect> leftOf(const AccountId &account) const;
    Result<void> addPending(const PendingDisconnect &pending);
    Result<QList<PendingDisconnect>> pending() const;
    Result<void> removePending(const AccountId &account);

private:
    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
