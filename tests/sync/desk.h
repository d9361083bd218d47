// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "outbox/outbox.h"
#include "relaylink/eventstream.h"
#include "relaylink/relaysender.h"
#include "servers.h"
#include "store/store.h"
#include "sync/eventintake.h"

#include <QNetworkAccessManager>

#include <memory>

namespace shoptalk::test {

/// The first number of the scenarios, with what it belongs to and the app that has it.
inline const PhoneNumberId shopNumber(QStringLiteral("610000000000001"));
inline const WabaId shopWaba(QStringLiteral("500000000000001"));
inline const QString shopApp(QStringLiteral("700000000000001"));

/// Everything of a console between the network and the file.
struct Desk {
    Desk(const QString &file, const support::Servers &servers, const QUrl &graphUrl)
        : Desk(file, servers.relayUrl(), graphUrl, std::make_unique<QNetworkAccessManager>())
    {
    }
    /// Uses the caller's network access manager.
    Desk(const QString &file, const QUrl &relayUrl, const QUrl &graphUrl,
         std::unique_ptr<QNetworkAccessManager> through)
        : ownNetwork(std::move(through))
        , store(file)
        , relay(network, relayUrl)
        , graph(network, graphUrl, QStringLiteral("v26.0"))
    {
    }

    std::unique_ptr<QNetworkAccessManager> ownNetwork;
    QNetworkAccessManager &network = *ownNetwork;
    Store store;
    RelaySender relay;
    GraphSender graph;
    support::FixedToken tokens;
    SystemClock clock;
    EventIntake intake{store};
    EventStream stream{relay, intake};
    Outbox outbox{store, graph, tokens, clock};

    /// What a real console has in its keychain.
    struct Connected {
        QByteArray bearer;
        QByteArray metaToken;
        WorkspaceId workspace;
    };
    /// Pairs, signs in as the scenario's user, and connects `shopNumber`; the streams are not started.
    Result<Connected> connectNumber(support::Servers &servers, const crypto::KeyPair &keys);
    void useKeys(const crypto::KeyPair &keys, const WorkspaceId &workspace);

    /// For another process: one line of JSON with `connected` and the keys, to be read from a pipe only.
    static QByteArray toLine(const Connected &connected, const crypto::KeyPair &keys);
    /// Takes over what `toLine` wrote, as after a restart. False if it is not readable.
    bool signIn(const QByteArray &line);
};

} // namespace shoptalk::test
