// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditentry.h"
#include "setupscene.h"

#include <QList>

namespace shoptalk::test {

/// A shop's connection, and what is left of it here, at the relay and at the sandbox's Meta.
class DisconnectScene : public SetupScene {
public:
    AccountId account() const;
    /// The account's token as it is stored; empty without one.
    QString sealed() const;
    /// All bytes of the database on disk.
    QByteArray files() const;
    /// What the audit trail tells, oldest first, without the rotations of the key.
    QList<AuditKind> audit() const;
    /// WhatsApp accounts whose webhooks Meta sends our way.
    qsizetype subscriptions();
    /// Numbers that the relay keeps for this workspace; -1: it doesn't say.
    qsizetype claims();

    /// As Meta does when a person removes the app or asks for deletion.
    /// Source: deauthorize and data-deletion callback, `signed_request`.
    bool postSignedRequest(const QString &callback, const AccountId &person);
    /// What another computer types to be paired; empty without one.
    QString invitation();
    /// Of the workspace's key, as it stands in JSON.
    QString publicHalf();
    /// Another workspace of the relay gets the second number of the same WhatsApp account.
    bool claimForAnother();
};

} // namespace shoptalk::test
