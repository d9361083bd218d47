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

namespace shoptalk::test {

/// Everything of a console between the network and the file.
struct Desk {
    explicit Desk(const QString &file, const support::Servers &servers, const QUrl &graphUrl)
        : store(file)
        , relay(network, servers.relayUrl())
        , graph(network, graphUrl, QStringLiteral("v26.0"))
    {
    }

    QNetworkAccessManager network;
    Store store;
    RelaySender relay;
    GraphSender graph;
    support::FixedToken tokens;
    SystemClock clock;
    EventIntake intake{store};
    EventStream stream{relay, intake};
    Outbox outbox{store, graph, tokens, clock};

    /// What stands in the keychain of a real console.
    struct Connected {
        QByteArray bearer;
        QByteArray metaToken;
        WorkspaceId workspace;
    };
    /// Pairs, signs in as the scenario's user, and connects a number; the streams are not started.
    Result<Connected> connectNumber(support::Servers &servers, const crypto::KeyPair &keys,
                                    const PhoneNumberId &number, const WabaId &waba, const QString &appId);
    void useKeys(const crypto::KeyPair &keys, const WorkspaceId &workspace);
};

} // namespace shoptalk::test
