// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/relaypairing.h"

#include "accounts/boundseal.h"
#include "accounts/workspacekeyring.h"
#include "core/logging.h"
#include "graph/graphsender.h"
#include "relaylink/pairingcodeparts.h"
#include "relaylink/relayaddress.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/identity.h"
#include "secrets/vault.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

QCoro::Task<Result<void>> storePairing(Store *store, RelayRecord record)
{
    const auto save = [record](StoreSession &session) { return session.relay.savePairing(record); };
    co_return co_await store->writeDurably(save);
}

/// Stores the pairing together with its key, or neither.
QCoro::Task<Result<void>> storeWithKey(Store *store, RelayRecord record, BoundSeal token,
                                       WorkspaceKeyring::Change change)
{
    const auto save = [record, token, change](StoreSession &session) {
        if (Result<void> bound = bindSeal(session, token); !bound)
            return bound;
        if (Result<void> saved = WorkspaceKeyring::store(change, session); !saved)
            return saved;
        if (Result<void> noted = session.audit.add({AuditKind::Paired}); !noted)
            return noted;
        if (Result<void> required = session.relay.requireClaims(); !required)
            return required;
        return session.relay.savePairing(record);
    };
    co_return co_await store->writeDurably(save);
}

std::vector<crypto::PublicKey> publicHalves(const std::vector<crypto::KeyPair> &pairs,
                                            const crypto::PublicKey &exceptFor)
{
    std::vector<crypto::PublicKey> keys;
    for (const crypto::KeyPair &pair : pairs) {
        if (pair.publicHalf() != exceptFor)
            keys.push_back(pair.publicHalf());
    }
    return keys;
}

/// Asks at the new address, while everything else still uses the pairing before.
QCoro::Task<Result<Pairing>> askForPairing(SetupDependencies services, QUrl address, QString code,
                                           QString deviceName)
{
    WorkspaceKeyring keyring(services.store, services.vault);
    const Result<crypto::PublicKey> offered = co_await keyring.offer();
    if (!offered)
        co_return failure(offered.error());
    const Result<std::vector<crypto::KeyPair>> held = keyring.pairs();
    if (!held)
        co_return failure(held.error());
    const std::vector<crypto::PublicKey> heldKeys = publicHalves(*held, *offered);
    const PairDevice pairDevice{code, deviceName, *offered, heldKeys, address};
    co_return co_await services.relay.send(pairDevice);
}

/// The workspace's key pair: one that this console has, or the one that was handed over.
Result<crypto::KeyPair> keyFor(const Pairing &pairing, const Secret &handover,
                               const WorkspaceKeyring &keyring)
{
    Result<std::vector<crypto::KeyPair>> held = keyring.pairs();
    if (!held)
        return failure(held.error());
    for (crypto::KeyPair &pair : *held) {
        if (pair.publicHalf() == pairing.workspaceKey)
            return std::move(pair);
    }
    Result<crypto::KeyPair> opened =
        WorkspaceKeys::openHandover(pairing.handover, handover.bytes(), pairing.workspace);
    if (opened && opened->publicHalf() != pairing.workspaceKey)
        return failure(Error::Kind::Secrets, Reason::HandoverNotOpened, u"it is another key"_s);
    return opened;
}

/// Seals token and key, stores them with the pairing, and gives them to the client.
QCoro::Task<Result<RelayRecord>> keepPairing(SetupDependencies services, QUrl address, Pairing pairing,
                                             Secret handover)
{
    const WorkspaceKeyring keyring(services.store, services.vault);
    const Result<crypto::KeyPair> key = keyFor(pairing, handover, keyring);
    if (!key)
        co_return failure(key.error());
    const Result<WorkspaceKeyring::Change> change = keyring.changeTo(*key);
    if (!change)
        co_return failure(change.error());
    const Result<BoundSeal> sealed = sealBound(services.vault, pairing.token, relayContext());
    if (!sealed)
        co_return failure(sealed.error());
    RelayRecord record;
    record.baseUrl = address;
    record.device = pairing.device;
    record.workspace = pairing.workspace;
    record.workspaceName = pairing.workspaceName;
    record.sealedToken = sealed->sealed;
    const Result<void> stored = co_await storeWithKey(&services.store, record, *sealed, *change);
    if (!stored)
        co_return failure(stored.error());
    // Together, so that no relay gets another one's token.
    services.relay.setBaseUrl(address);
    services.relay.setToken(std::make_shared<const Secret>(pairing.token.clone()));
    if (const Result<void> given = keyring.give(services.relay, pairing.workspace); !given)
        co_return failure(given.error());
    co_return record;
}

} // namespace

QCoro::Task<Result<RelayRecord>> pairWithRelay(SetupDependencies services, QString address,
                                               QString pairingCode, QString deviceName)
{
    const Result<QUrl> base = parseRelayAddress(address);
    if (!base)
        co_return failure(base.error());
    std::optional<PairingCodeParts> words = PairingCodeParts::parse(pairingCode);
    if (!words)
        co_return failure(Error::Kind::Rejected, Reason::PairingCodeUnknown);
    Result<Pairing> pairing = co_await askForPairing(services, *base, words->code, deviceName);
    if (!pairing)
        co_return failure(pairing.error());
    const Result<RelayRecord> record =
        co_await keepPairing(services, *base, std::move(*pairing), std::move(words->handover));
    if (!record)
        co_return failure(record.error());
    // The code was used, so an error below does not undo the pairing.
    const Result<RelayIdentity> identity = co_await refreshIdentity(services);
    if (!identity)
        logFailure(logAccounts(), "paired, but the relay's identity could not be fetched", identity.error());
    co_return *record;
}

QCoro::Task<Result<RelayIdentity>> refreshIdentity(SetupDependencies services)
{
    const FetchIdentity fetchIdentity{};
    const Result<RelayIdentity> identity = co_await services.relay.send(fetchIdentity);
    if (!identity)
        co_return failure(identity.error());
    const Result<std::optional<RelayRecord>> record = services.store.reader().relay.pairing();
    if (!record)
        co_return failure(record.error());
    if (*record) {
        RelayRecord fresh = **record;
        fresh.workspaceName = identity->workspaceName;
        fresh.metaAppId = identity->metaAppId;
        fresh.graphVersion = identity->graphVersion;
        const Result<void> stored = co_await storePairing(&services.store, fresh);
        if (!stored)
            co_return failure(stored.error());
    }
    services.graph.setVersion(identity->graphVersion);
    co_return *identity;
}

} // namespace shoptalk
