// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "graph/graphsender.h"
#include "graph/requests/webhooksubscriptions.h"
#include "metalogin.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/numbers.h"

#include <qcoro/qcorotask.h>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

Result<Desk::Connected> Desk::connectNumber(support::Servers &servers, const crypto::KeyPair &keys,
                                            const PhoneNumberId &number, const WabaId &waba,
                                            const QString &appId)
{
    const auto pairing =
        QCoro::waitFor(relay.send(PairDevice{servers.pairingCode(), u"Front desk"_s, keys.publicHalf()}));
    if (!pairing)
        return failure(pairing.error());
    const QByteArray metaToken = support::userToken(servers.sandbox().url(), appId);
    const Connected connected{pairing->token.clone().bytes(), metaToken, pairing->workspace};
    useKeys(keys, connected.workspace);
    relay.setToken(std::make_shared<const Secret>(connected.bearer));
    tokens.set(metaToken);
    const auto token = std::make_shared<const Secret>(metaToken);
    const auto claimed = QCoro::waitFor(relay.send(ClaimNumber{number, waba, token, QString(43, u'v')}));
    if (!claimed)
        return failure(claimed.error());
    const auto subscribed = QCoro::waitFor(graph.send(token, SubscribeApp{waba}));
    return subscribed ? Result<Connected>(connected) : failure(subscribed.error());
}

void Desk::useKeys(const crypto::KeyPair &keys, const WorkspaceId &workspace)
{
    std::vector<crypto::KeyPair> pairs;
    pairs.push_back(crypto::KeyPair::fromPrivateHalf(keys.privateHalf()).value());
    relay.setWorkspaceKeys(std::make_shared<const WorkspaceKeys>(workspace, std::move(pairs)));
}

} // namespace shoptalk::test
