// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/masterkey.h"
#include "secrets/vault.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

QCoro::Task<Result<std::shared_ptr<const KeyChange>>> Vault::beginRotation(Secret passphrase)
{
    const Lifetime::Watch vault = lifetime();
    if (!isOpen())
        co_return vaultIsClosed();
    Secret next = newMasterKey();
    QByteArray envelope;
    if (isProtected()) {
        const Result<void> known = co_await check(passphrase.clone());
        if (vault.isOver())
            co_return endedMeanwhile();
        if (!known)
            co_return failure(known.error());
        const Result<QByteArray> made = co_await packedKey(next.clone(), std::move(passphrase), m_cost);
        if (vault.isOver())
            co_return endedMeanwhile();
        if (!made)
            co_return failure(made.error());
        envelope = *made;
    }
    Secret entryValue = envelope.isEmpty() ? next.clone() : Secret(envelope);
    const Result<void> kept = co_await storeSecret(&m_store, nextEntry(), std::move(entryValue));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept)
        co_return failure(kept.error());
    if (!isOpen()) // locked meanwhile
        co_return vaultIsClosed();
    const auto change = std::make_shared<const KeyChange>(m_key.clone(), std::move(next), envelope);
    m_change = change;
    co_return change;
}

QCoro::Task<Result<void>> Vault::finishRotation()
{
    const Lifetime::Watch vault = lifetime();
    const auto change = std::exchange(m_change, nullptr);
    if (!change)
        co_return vaultIsClosed();
    m_key = change->nextKey().clone();
    m_envelope = change->envelope();
    Secret entryValue = m_envelope.isEmpty() ? m_key.clone() : Secret(m_envelope);
    const Result<void> kept = co_await storeSecret(&m_store, entry(), std::move(entryValue));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept)
        co_return failure(kept.error());
    co_return co_await m_store.remove(nextEntry());
}

QCoro::Task<Result<void>> Vault::beginAdoption(QString envelope, Secret typed, Secret passphrase)
{
    const Lifetime::Watch vault = lifetime();
    Result<Secret> key = co_await openedKey(envelope, std::move(typed));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!key)
        co_return failure(key.error());
    QByteArray packed;
    if (!passphrase.isEmpty()) {
        const Result<QByteArray> made = co_await packedKey(key->clone(), std::move(passphrase), m_cost);
        if (vault.isOver())
            co_return endedMeanwhile();
        if (!made)
            co_return failure(made.error());
        packed = *made;
    }
    Secret entryValue = packed.isEmpty() ? key->clone() : Secret(packed);
    const Result<void> kept = co_await storeSecret(&m_store, nextEntry(), std::move(entryValue));
    if (vault.isOver())
        co_return endedMeanwhile();
    if (!kept)
        co_return failure(kept.error());
    m_change = std::make_shared<const KeyChange>(m_key.clone(), std::move(*key), packed);
    co_return Result<void>();
}

void Vault::abandonRotation()
{
    m_change.reset();
}

} // namespace shoptalk
