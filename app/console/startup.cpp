// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/startup.h"

#include "graph/graphclient.h"
#include "relaylink/relayclient.h"
#include "secrets/vault.h"
#include "store/store.h"

using namespace Qt::StringLiterals;

namespace shoptalk {

Startup::Startup(Store &store, Vault &vault, RelayClient &relay, GraphClient &graph)
    : m_store(store)
    , m_vault(vault)
    , m_relay(relay)
    , m_graph(graph)
{
}

QCoro::Task<Result<void>> Startup::run()
{
    if (!m_storeIsOpen) {
        const Result<void> opened = co_await m_store.open();
        if (!opened)
            co_return failure(opened.error());
        m_storeIsOpen = true;
    }
    const Result<bool> holdsSecrets = m_store.reader().accounts.holdsSecrets();
    if (!holdsSecrets)
        co_return failure(holdsSecrets.error());
    const bool keyMustExist = *holdsSecrets;
    const Result<void> unlocked = co_await m_vault.open(keyMustExist);
    if (!unlocked)
        co_return failure(unlocked.error());
    co_return usePairing();
}

Result<void> Startup::usePairing()
{
    const Result<std::optional<RelayRecord>> record = m_store.reader().relay.pairing();
    if (!record)
        return failure(record.error());
    if (!*record)
        return {};
    const RelayRecord &pairing = **record;
    Result<Secret> token = m_vault.unseal(pairing.sealedToken, u"relay"_s);
    if (!token)
        return failure(token.error());
    m_relay.setBaseUrl(pairing.baseUrl);
    m_relay.setToken(std::make_shared<const Secret>(std::move(*token)));
    if (!pairing.graphVersion.isEmpty())
        m_graph.setVersion(pairing.graphVersion);
    return {};
}

} // namespace shoptalk
