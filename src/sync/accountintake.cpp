// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/accountintake.h"

#include "store/session.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Destroys the account's token, which Meta no longer accepts. False if the account is not stored here.
Result<bool> revokeAccount(StoreSession &session, const AccountId &person)
{
    const Result<QList<FacebookAccount>> accounts = session.accounts.accounts();
    if (!accounts)
        return failure(accounts.error());
    const auto found = std::ranges::find(*accounts, person, &FacebookAccount::id);
    if (found == accounts->end())
        return false;
    FacebookAccount revoked = *found;
    revoked.status = AccountStatus::Revoked;
    if (const Result<bool> saved = session.accounts.saveTokenState(revoked); !saved)
        return failure(saved.error());
    if (const Result<void> destroyed = session.accounts.destroyToken(person); !destroyed)
        return failure(destroyed.error());
    return true;
}

/// Removes the account. Its numbers remain to be released at the relay.
Result<void> removeAccount(StoreSession &session, const AccountId &person)
{
    const Result<PendingDisconnect> left = session.disconnects.leftOf(person);
    if (!left)
        return failure(left.error());
    if (!left->wabas.isEmpty()) {
        if (Result<void> added = session.disconnects.addPending(*left); !added)
            return added;
    }
    return session.disconnects.disconnect(person);
}

/// True for an event about the relay itself: a replay, which the cursor handles, or a restored database.
bool isAboutRelay(const QString &event)
{
    return event == "replay"_L1 || event == "restored"_L1;
}

} // namespace

Result<QString> storeAccountEvent(StoreSession &session, const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const QString event = object.value("event"_L1).toString();
    if (isAboutRelay(event))
        return QString();
    const AccountId person(object.value("user_id"_L1).toString());
    const bool isDeletion = event == "data_deletion"_L1;
    if (person.isEmpty() || (!isDeletion && event != "deauthorize"_L1))
        return u"account_event_unknown"_s;
    const Result<bool> isOurs = revokeAccount(session, person);
    if (!isOurs)
        return failure(isOurs.error());
    if (!*isOurs)
        return QString();
    if (isDeletion) {
        if (const Result<void> removed = removeAccount(session, person); !removed)
            return failure(removed.error());
    }
    const AuditKind kind = isDeletion ? AuditKind::DataDeletionRequested : AuditKind::Deauthorised;
    if (const Result<void> added = session.audit.add({kind}); !added)
        return failure(added.error());
    return QString();
}

} // namespace shoptalk
