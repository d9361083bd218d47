// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk.h"

#include "graph/graphsender.h"
#include "graph/requests/webhooksubscriptions.h"
#include "metalogin.h"
#include "relaylink/relaysender.h"
#include "relaylink/requests/devices.h"
#include "relaylink/requests/numbers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <qcoro/qcorotask.h>

#include <cstddef>
#include <span>

using namespace Qt::StringLiterals;

namespace shoptalk::test {

Result<Desk::Connected> Desk::connectNumber(support::Servers &servers, const crypto::KeyPair &keys)
{
    const auto pairing =
        QCoro::waitFor(relay.send(PairDevice{servers.pairingCode(), u"Front desk"_s, keys.publicHalf()}));
    if (!pairing)
        return failure(pairing.error());
    const QByteArray metaToken = support::userToken(servers.sandbox().url(), shopApp);
    const Connected connected{pairing->token.clone().bytes(), metaToken, pairing->workspace};
    useKeys(keys, connected.workspace);
    relay.setToken(std::make_shared<const Secret>(connected.bearer));
    tokens.set(metaToken);
    const auto token = std::make_shared<const Secret>(metaToken);
    const auto claimed =
        QCoro::waitFor(relay.send(ClaimNumber{shopNumber, shopWaba, token, QString(43, u'v')}));
    if (!claimed)
        return failure(claimed.error());
    const auto subscribed = QCoro::waitFor(graph.send(token, SubscribeApp{shopWaba}));
    return subscribed ? Result<Connected>(connected) : failure(subscribed.error());
}

void Desk::useKeys(const crypto::KeyPair &keys, const WorkspaceId &workspace)
{
    std::vector<crypto::KeyPair> pairs;
    pairs.push_back(crypto::KeyPair::fromPrivateHalf(keys.privateHalf()).value());
    relay.setWorkspaceKeys(std::make_shared<const WorkspaceKeys>(workspace, std::move(pairs)));
}

QByteArray Desk::toLine(const Connected &connected, const crypto::KeyPair &keys)
{
    const crypto::BytesView half = keys.privateHalf();
    const QByteArray bytes(reinterpret_cast<const char *>(half.data()), qsizetype(half.size()));
    const QJsonObject all{{u"bearer"_s, QString::fromLatin1(connected.bearer)},
                          {u"token"_s, QString::fromLatin1(connected.metaToken)},
                          {u"workspace"_s, connected.workspace.value()},
                          {u"keys"_s, QString::fromLatin1(bytes.toHex())}};
    return QJsonDocument(all).toJson(QJsonDocument::Compact) + '\n';
}

bool Desk::signIn(const QByteArray &line)
{
    const QJsonObject all = QJsonDocument::fromJson(line).object();
    const QByteArray half = QByteArray::fromHex(all["keys"_L1].toString().toLatin1());
    const auto keys =
        crypto::KeyPair::fromPrivateHalf(std::as_bytes(std::span(half.constData(), size_t(half.size()))));
    if (!keys)
        return false;
    useKeys(*keys, WorkspaceId(all["workspace"_L1].toString()));
    relay.setToken(std::make_shared<const Secret>(all["bearer"_L1].toString().toLatin1()));
    tokens.set(all["token"_L1].toString().toLatin1());
    return true;
}

} // namespace shoptalk::test
