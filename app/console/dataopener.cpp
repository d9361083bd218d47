// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/dataopener.h"

#include "accounts/boundseal.h"
#include "accounts/keymanager.h"
#include "accounts/workspacekeyring.h"
#include "core/onworker.h"
#include "graph/graphsender.h"
#include "relaylink/relaysender.h"
#include "secrets/vault.h"
#include "store/integrity.h"
#include "store/store.h"

#include <qcoro/qcorofuture.h>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// True if the person chose to begin with an empty database in spite of `error`.
bool isAccepted(const Error &error, UnlockInput::Kind kind)
{
    return (kind == UnlockInput::Kind::StartAnew && error.reason == Reason::DatabaseMissing)
        || (kind == UnlockInput::Kind::Choose && error.reason == Reason::KeychainMissing);
}

} // namespace

DataOpener::DataOpener(Store &store, QString database, Vault &vault, KeyManager &keys, RelaySender &relay,
                       GraphSender &graph)
    : m_store(store)
    , m_database(std::move(database))
    , m_vault(vault)
    , m_keys(keys)
    , m_relay(relay)
    , m_graph(graph)
{
}

QCoro::Task<Result<void>> DataOpener::run(std::shared_ptr<const UnlockInput> input)
{
    if (!m_storeIsOpen) {
        const Result<void> found = co_await findDatabase();
        if (!found && !isAccepted(found.error(), input->kind))
            co_return failure(found.error());
        const Result<void> opened = co_await m_store.open();
        if (!opened)
            co_return failure(opened.error());
        m_storeIsOpen = true;
    }
    const Result<void> unlocked = co_await openVault(input);
    if (!unlocked && unlocked.error().reason == Reason::EnvelopeRefused)
        co_return co_await recordFailedUnlock(unlocked.error());
    if (!unlocked)
        co_return failure(unlocked.error());
    co_return usePairing();
}

QCoro::Task<Result<void>> DataOpener::findDatabase()
{
    const Lifetime::Watch vault = m_vault.lifetime();
    auto look = [path = m_database] { return isDatabaseEmpty(path); };
    const Result<bool> isEmpty = co_await onWorker(look);
    if (vault.isOver())
        co_return failure(Error::Kind::Cancelled, Reason::EndedMeanwhile);
    if (!isEmpty || !*isEmpty)
        co_return Result<void>(); // Store::open reports a database that cannot be read
    const Result<bool> wasUsed = co_await m_vault.hasKey();
    if (!wasUsed)
        co_return failure(wasUsed.error());
    if (*wasUsed)
        co_return failure(Error::Kind::Storage, Reason::DatabaseMissing);
    co_return Result<void>();
}

QCoro::Task<Result<void>> DataOpener::openVault(std::shared_ptr<const UnlockInput> input)
{
    if (input->kind == UnlockInput::Kind::Recover)
        co_return co_await m_keys.recover(input->recoveryKey.clone(), input->passphrase.clone());
    if (input->kind == UnlockInput::Kind::Choose)
        co_return co_await m_keys.create(input->passphrase.clone());
    const Result<void> opened = co_await m_keys.open();
    if (opened || opened.error().reason != Reason::PassphraseNeeded
        || input->kind != UnlockInput::Kind::Unlock)
        co_return opened;
    const Result<void> unlocked = co_await m_keys.unlock(input->passphrase.clone());
    if (!unlocked)
        co_return failure(unlocked.error());
    auto work = [](StoreSession &session) {
        AuditEntry entry;
        entry.kind = AuditKind::Unlocked;
        return session.audit.add(entry);
    };
    co_return co_await m_store.write(work);
}

QCoro::Task<Result<void>> DataOpener::recordFailedUnlock(Error error)
{
    auto work = [](StoreSession &session) {
        AuditEntry entry;
        entry.kind = AuditKind::UnlockFailed;
        return session.audit.add(entry);
    };
    (void)co_await m_store.write(work);
    co_return failure(error);
}

Result<void> DataOpener::usePairing()
{
    const Result<std::optional<RelayRecord>> record = m_store.reader().relay.pairing();
    if (!record)
        return failure(record.error());
    if (!*record)
        return {};
    const RelayRecord &pairing = **record;
    Result<Secret> token = unsealBound(m_store, m_vault, pairing.sealedToken, relayContext());
    if (!token)
        return failure(token.error());
    m_relay.setBaseUrl(pairing.baseUrl);
    m_relay.setToken(std::make_shared<const Secret>(std::move(*token)));
    if (const Result<void> given = WorkspaceKeyring(m_store, m_vault).give(m_relay, pairing.workspace);
        !given)
        return failure(given.error());
    if (!pairing.graphVersion.isEmpty())
        m_graph.setVersion(pairing.graphVersion);
    return {};
}

} // namespace shoptalk
