// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/workspacekeyring.h"

#include "relaylink/relaysender.h"
#include "secrets/bytesof.h"
#include "secrets/vault.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

// Names of sealed values, and the contexts that they are sealed with.
const QString inUseName = u"workspace-key"_s;
const QString offeredName = u"workspace-key/offered"_s;
const QString formerPrefix = u"workspace-key/former/"_s;

Secret secretOf(crypto::BytesView bytes)
{
    return Secret(
        QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())));
}

} // namespace

WorkspaceKeyring::WorkspaceKeyring(Store &store, const Vault &vault)
    : m_store(store)
    , m_vault(vault)
{
}

Result<std::optional<crypto::KeyPair>> WorkspaceKeyring::pairNamed(const QString &name) const
{
    const Result<QString> stored = m_store.reader().keys.named(name);
    if (!stored)
        return failure(stored.error());
    if (stored->isEmpty())
        return std::optional<crypto::KeyPair>();
    const Result<Secret> half = m_vault.unseal(*stored, name);
    if (!half)
        return failure(half.error());
    auto pair = crypto::KeyPair::fromPrivateHalf(bytesOf(half->bytes()));
    if (!pair)
        return failure(Error::Kind::Secrets, Reason::SealedValueDamaged);
    return std::optional(std::move(*pair));
}

Result<std::vector<crypto::KeyPair>> WorkspaceKeyring::pairs() const
{
    const Result<QList<SealedValue>> all = m_store.reader().keys.sealedValues();
    if (!all)
        return failure(all.error());
    QStringList names{inUseName, offeredName};
    for (const SealedValue &value : *all) {
        if (value.place == SealedValue::Place::Named && value.row.startsWith(formerPrefix))
            names << value.row;
    }
    std::vector<crypto::KeyPair> found;
    for (const QString &name : names) {
        Result<std::optional<crypto::KeyPair>> pair = pairNamed(name);
        if (!pair)
            return failure(pair.error());
        if (*pair)
            found.push_back(std::move(**pair));
    }
    return found;
}

Result<QString> WorkspaceKeyring::sealed(const crypto::KeyPair &pair, const QString &name) const
{
    return m_vault.seal(secretOf(pair.privateHalf()), name);
}

QCoro::Task<Result<crypto::PublicKey>> WorkspaceKeyring::offer()
{
    const Result<std::optional<crypto::KeyPair>> before = pairNamed(offeredName);
    if (!before)
        co_return failure(before.error());
    if (*before)
        co_return (*before)->publicHalf();
    const crypto::KeyPair fresh = crypto::KeyPair::make();
    const Result<QString> value = sealed(fresh, offeredName);
    if (!value)
        co_return failure(value.error());
    const auto save = [value](StoreSession &session) { return session.keys.saveNamed(offeredName, *value); };
    const Result<void> stored = co_await m_store.writeDurably(save);
    if (!stored)
        co_return failure(stored.error());
    co_return fresh.publicHalf();
}

Result<WorkspaceKeyring::Change> WorkspaceKeyring::changeTo(const crypto::KeyPair &pair) const
{
    const Result<std::optional<crypto::KeyPair>> before = pairNamed(inUseName);
    if (!before)
        return failure(before.error());
    const Result<std::optional<crypto::KeyPair>> offered = pairNamed(offeredName);
    if (!offered)
        return failure(offered.error());
    Change change;
    change.usesOffer = *offered && (*offered)->publicHalf() == pair.publicHalf();
    const Result<QString> inUse = sealed(pair, inUseName);
    if (!inUse)
        return failure(inUse.error());
    change.inUse = *inUse;
    if (*before && (*before)->publicHalf() != pair.publicHalf()) {
        change.formerName =
            formerPrefix + QString::fromStdString(crypto::toBase64Url((*before)->publicHalf()));
        const Result<QString> former = sealed(**before, change.formerName);
        if (!former)
            return failure(former.error());
        change.former = *former;
    }
    return change;
}

Result<void> WorkspaceKeyring::store(const Change &change, StoreSession &session)
{
    if (Result<void> saved = session.keys.saveNamed(inUseName, change.inUse); !saved)
        return saved;
    if (!change.former.isEmpty()) {
        if (Result<void> saved = session.keys.saveNamed(change.formerName, change.former); !saved)
            return saved;
    }
    return change.usesOffer ? session.keys.removeNamed(offeredName) : Result<void>();
}

Result<void> WorkspaceKeyring::give(RelaySender &relay, const WorkspaceId &workspace) const
{
    Result<std::vector<crypto::KeyPair>> held = pairs();
    if (!held)
        return failure(held.error());
    relay.setWorkspaceKeys(std::make_shared<const WorkspaceKeys>(workspace, std::move(*held)));
    return {};
}

} // namespace shoptalk
