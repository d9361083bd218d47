// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identifier.h"
#include "core/result.h"
#include "store/changeset.h"

#include <QList>

namespace shoptalk {

class Connection;

/// The calls to Meta and the relay that remain for an account that was disconnected here. Its token is the
/// sealed value `disconnectSecret(account)`; without it there is nothing to do at Meta.
struct PendingDisconnect {
    AccountId account;
    QList<WabaId> wabas; ///< These are unsubscribed if no other account uses them.
    QList<PhoneNumberId> numbers = {}; ///< Their connected numbers, which are released at the relay.

    friend bool operator==(const PendingDisconnect &, const PendingDisconnect &) = default;
};

/// Name and context of the sealed value that holds the token of a disconnect that is not finished.
QString disconnectSecret(const AccountId &account);

/// Disconnects accounts from this console. Errors of every call: Storage.
class DisconnectRepository {
public:
    DisconnectRepository(const Connection &connection, ChangeSet &changes);

    /// WABAs with active numbers that this console reaches only through this account.
    Result<QList<WabaId>> wabasOnlyOf(const AccountId &account) const;
    /// Removes token, name and picture of the account, and deactivates its numbers. If the set-up is about
    /// this account, it is then about another connected one, or incomplete. Conversations stay.
    Result<void> disconnect(const AccountId &account);
    /// True for a number that is known here and not connected (any more), so nothing can be sent from it.
    Result<bool> isDisconnected(const PhoneNumberId &number) const;

    /// The calls that will remain when the account is disconnected.
    Result<PendingDisconnect> leftOf(const AccountId &account) const;
    Result<void> addPending(const PendingDisconnect &pending);
    Result<QList<PendingDisconnect>> pending() const;
    Result<void> removePending(const AccountId &account);

private:
    Result<void> handOverSetup(const AccountId &account);

    const Connection *m_connection;
    ChangeSet *m_changes;
};

} // namespace shoptalk
