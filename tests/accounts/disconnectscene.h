// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "setupscene.h"

#include <QList>

namespace shoptalk::test {

/// A shop's connection, and what remains of it on this computer, at the relay and in the sandbox.
class DisconnectScene : public SetupScene {
public:
    AccountId account() const;
    /// The account's token as it is stored; empty without one.
    QString sealed() const;
    /// All bytes of the database on disk.
    QByteArray files() const;
    /// The kinds of the audit trail's entries, oldest first, without the rotations of the key.
    QList<AuditKind> audit() const;
    /// The number of WhatsApp accounts whose webhooks Meta sends to the relay.
    qsizetype subscriptions();
    /// How many numbers this workspace has claimed; -1: the relay does not answer.
    qsizetype claims();

    /// Posts what Meta posts when a person removes the app or requests deletion.
    /// Source: deauthorize and data-deletion callback, `signed_request`.
    bool postSignedRequest(const QString &callback, const AccountId &person);
    /// The pairing code for another computer; empty if there is none.
    QString invitation();
    /// The public half of the workspace's key as in JSON.
    QString publicHalf();
    /// Another workspace of the relay gets the second number of the same WhatsApp account.
    bool claimForAnother();
};

} // namespace shoptalk::test
