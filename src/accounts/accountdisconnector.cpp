// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/accountdisconnector.h"

#include "accounts/accounttoken.h"
#include "accounts/keymanager.h"
#include "accounts/releasenumbers.h"
#include "core/logging.h"
#include "graph/graphsender.h"
#include "graph/requests/permissions.h"
#include "graph/requests/webhooksubscriptions.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/identity.h"
#include "secrets/vault.h"
#include "store/store.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Removes the account and moves its token to a place where only `finish` finds it. `sealed` is empty if it
/// had no token.
Result<void> writeDisconnect(StoreSession &session, const AccountId &account, const QString &sealed)
{
    const Result<PendingDisconnect> left = session.disconnects.leftOf(account);
    if (!left)
        return failure(left.error());
    if (!sealed.isEmpty()) {
        if (Result<void> kept = session.keys.saveNamed(disconnectSecret(account), sealed); !kept)
            return kept;
    }
    if (!sealed.isEmpty() || !left->wabas.isEmpty()) {
        if (Result<void> added = session.disconnects.addPending(*left); !added)
            return added;
    }
    if (Result<void> gone = session.disconnects.disconnect(account); !gone)
        return gone;
    return session.audit.add({AuditKind::Disconnected});
}

Result<void> writeFinished(StoreSession &session, const AccountId &account)
{
    if (Result<void> gone = session.keys.removeNamed(disconnectSecret(account)); !gone)
        return gone;
    if (Result<void> gone = session.disconnects.removePending(account); !gone)
        return gone;
    return session.audit.add({AuditKind::DisconnectFinished});
}

/// Seals the token under the context of the pending disconnect. Empty if no token can be opened; then there
/// is nothing to revoke.
Result<QString> resealed(const Store &store, const Vault &vault, const AccountId &account)
{
    const Result<SharedSecret> token = tokenOf(store, vault, account);
    if (token)
        return vault.seal(**token, disconnectSecret(account));
    const bool isGone = token.error().reason == Reason::NumberNotConnected
        || token.error().reason == Reason::SealedValueDamaged;
    return isGone ? Result<QString>(QString()) : failure(token.error());
}

} // namespace

AccountDisconnector::AccountDisconnector(Store &store, Vault &vault, RelaySender &relay, GraphSender &graph,
                                         QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
    , m_relay(relay)
    , m_graph(graph)
{
    connect(&m_store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (changes.audit && !m_isFinishing)
            destroyKey();
    });
}

QCoro::Task<Result<void>> AccountDisconnector::disconnect(AccountId account)
{
    const QPointer<AccountDisconnector> self(this);
    const Result<QString> sealed = resealed(m_store, m_vault, account);
    if (!sealed)
        co_return failure(sealed.error());
    auto write = [account, kept = *sealed](StoreSession &session) {
        return writeDisconnect(session, account, kept);
    };
    const Result<void> written = co_await m_store.writeDurably(std::move(write));
    if (!written || !self)
        co_return written;
    qCInfo(logAccounts) << "an account was disconnected here";
    co_await finishPending();
    co_return Result<void>();
}

bool AccountDisconnector::isPending() const
{
    const auto pending = m_store.reader().disconnects.pending();
    return pending && !pending->isEmpty();
}

QCoro::Task<void> AccountDisconnector::finishPending()
{
    if (m_isFinishing || !m_store.isOpen())
        co_return;
    const Result<QList<PendingDisconnect>> all = m_store.reader().disconnects.pending();
    if (!all)
        co_return;
    m_isFinishing = true;
    const QPointer<AccountDisconnector> self(this);
    for (const PendingDisconnect &pending : *all) {
        co_await finish(pending);
        if (!self)
            co_return;
    }
    co_await destroyKey();
    if (self)
        m_isFinishing = false;
}

/// Changes the key that sealed a destroyed token. With a passphrase only the person can do that: the next
/// unlocking does it, and the settings offer it.
QCoro::Task<void> AccountDisconnector::destroyKey()
{
    if (m_isRotating || !m_store.isOpen())
        co_return;
    m_isRotating = true;
    const QPointer<AccountDisconnector> self(this);
    KeyManager keys(m_store, m_vault);
    const Result<void> rotated = co_await keys.rotateIfDue();
    if (!rotated)
        logFailure(logAccounts(), "the key was not changed after a token was destroyed", rotated.error());
    if (self)
        m_isRotating = false;
}

QCoro::Task<bool> AccountDisconnector::finish(PendingDisconnect pending)
{
    const QPointer<AccountDisconnector> self(this);
    const Result<void> settled = co_await settle(pending);
    if (!self)
        co_return false;
    if (!settled) {
        qCInfo(logAccounts).noquote() << "a disconnect will be finished later:" << describe(settled.error());
        co_return false;
    }
    auto write = [account = pending.account](StoreSession &session) {
        return writeFinished(session, account);
    };
    const Result<void> written = co_await m_store.writeDurably(std::move(write));
    if (!written) {
        logFailure(logAccounts(), "a disconnect could not be recorded", written.error());
        co_return false;
    }
    if (self)
        Q_EMIT self->finished(pending.account);
    co_return true;
}

/// Null if there is no token, so that nothing can be done at Meta.
Result<SharedSecret> AccountDisconnector::pendingToken(const AccountId &account) const
{
    const QString secret = disconnectSecret(account);
    const Result<QString> sealed = m_store.reader().keys.named(secret);
    if (!sealed)
        return failure(sealed.error());
    if (sealed->isEmpty())
        return SharedSecret();
    Result<Secret> opened = m_vault.unseal(*sealed, secret);
    if (!opened)
        return failure(opened.error());
    return std::make_shared<const Secret>(std::move(*opened));
}

/// Releases the numbers and unsubscribes before revoking, because a revoked token can't unsubscribe.
QCoro::Task<Result<void>> AccountDisconnector::settle(PendingDisconnect pending)
{
    const QPointer<AccountDisconnector> self(this);
    const Result<SharedSecret> token = pendingToken(pending.account);
    if (!token)
        co_return failure(token.error());
    const FetchIdentity fetchIdentity{};
    const Result<RelayIdentity> identity = co_await m_relay.send(fetchIdentity);
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Closed);
    if (!identity && isRetryable(identity.error()))
        co_return failure(identity.error());
    const bool isUsedByOthers = !identity || identity->deviceCount > 1;
    const QList<WabaId> ours = isUsedByOthers ? QList<WabaId>() : pending.wabas;
    const NumberRelease releasing{m_store, m_relay, *token, pending.numbers,
                                  identity ? identity->numbers : QList<PhoneNumberId>()};
    const Result<QList<WabaId>> unused = co_await releaseNumbers(releasing, ours);
    if (!self)
        co_return failure(Error::Kind::Cancelled, Reason::Closed);
    if (!unused)
        co_return failure(unused.error());
    if (!*token)
        co_return Result<void>();
    co_return co_await finishAtMeta(*token, *unused);
}

QCoro::Task<Result<void>> AccountDisconnector::finishAtMeta(SharedSecret token, QList<WabaId> unused)
{
    const QPointer<AccountDisconnector> self(this);
    for (const WabaId &waba : unused) {
        const UnsubscribeApp unsubscribeApp{waba};
        const Result<void> unsubscribed = co_await m_graph.send(token, unsubscribeApp);
        if (!self)
            co_return failure(Error::Kind::Cancelled, Reason::Closed);
        if (!unsubscribed && isRetryable(unsubscribed.error()))
            co_return failure(unsubscribed.error());
    }
    const RevokePermissions revokePermissions{};
    const Result<void> revoked = co_await m_graph.send(token, revokePermissions);
    // A token that is unknown to Meta is already revoked.
    if (!revoked && isRetryable(revoked.error()))
        co_return failure(revoked.error());
    co_return Result<void>();
}

} // namespace shoptalk
