// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts/relaypairing.h"

#include "core/logging.h"
#include "graph/graphclient.h"
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

/// Asks at the new address; the client goes back to the old one unless that gives a pairing.
QCoro::Task<Result<Pairing>> askForPairing(RelayClient *relay, QUrl address, QString code, QString deviceName)
{
    const QUrl before = relay->baseUrl();
    relay->setBaseUrl(address);
    Result<Pairing> pairing = co_await relay->pair(code, deviceName);
    if (!pairing)
        relay->setBaseUrl(before);
    co_return std::move(pairing);
}

} // namespace

QCoro::Task<Result<RelayRecord>> pairWithRelay(SetupRooms rooms, QString address, QString pairingCode,
                                               QString deviceName)
{
    const Result<QUrl> base = RelayClient::parseAddress(address);
    if (!base)
        co_return failure(base.error());
    const Result<Pairing> pairing = co_await askForPairing(&rooms.relay, *base, pairingCode, deviceName);
    if (!pairing)
        co_return failure(pairing.error());
    const Result<QString> sealed = rooms.vault.seal(pairing->token, u"relay"_s);
    if (!sealed)
        co_return failure(sealed.error());
    RelayRecord record;
    record.baseUrl = *base;
    record.device = pairing->device;
    record.workspace = pairing->workspace;
    record.workspaceName = pairing->workspaceName;
    record.sealedToken = *sealed;
    const Result<void> stored = co_await storePairing(&rooms.store, record);
    if (!stored)
        co_return failure(stored.error());
    rooms.relay.setToken(std::make_shared<const Secret>(pairing->token.clone()));
    // The code is used up: what follows may fail without taking the pairing back.
    const Result<RelayIdentity> identity = co_await refreshIdentity(rooms);
    if (!identity)
        qCWarning(logAccounts).noquote()
            << "paired, but the relay says nothing of itself:" << describe(identity.error());
    co_return record;
}

QCoro::Task<Result<RelayIdentity>> refreshIdentity(SetupRooms rooms)
{
    const Result<RelayIdentity> identity = co_await rooms.relay.me();
    if (!identity)
        co_return failure(identity.error());
    const Result<std::optional<RelayRecord>> record = rooms.store.reader().relay.pairing();
    if (!record)
        co_return failure(record.error());
    if (*record) {
        RelayRecord fresh = **record;
        fresh.workspaceName = identity->workspaceName;
        fresh.metaAppId = identity->metaAppId;
        fresh.graphVersion = identity->graphVersion;
        const Result<void> stored = co_await storePairing(&rooms.store, fresh);
        if (!stored)
            co_return failure(stored.error());
    }
    rooms.graph.setVersion(identity->graphVersion);
    co_return *identity;
}

} // namespace shoptalk
