// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "broadcast/broadcasts.h"
#include "broadcastsamples.h"
#include "broadcastscene.h"
#include "core/uuid.h"
#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "metalogin.h"
#include "outbox/outbox.h"
#include "sandboxstate.h"
#include "servers.h"
#include "store/databasecopy.h"
#include "store/store.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

/// Broadcasts to the customers of the real sandbox program.
class RunnerScene : public QObject {
protected:
    void begin();
    void end();
    void restart();
    Audience audienceOf(int count, int first = 0) const;
    BroadcastId start(const Audience &audience, const QDateTime &at = {},
                      const PhoneNumberId &number = broadcastNumber);
    BroadcastSummary summary(const BroadcastId &id);
    void waitForEnd(const BroadcastId &id);
    int sentTo(int customer) { return messagesTo(m_servers->sandbox().url(), customer); }

    QNetworkAccessManager m_network;
    SystemClock m_clock;
    support::FixedToken m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::Servers> m_servers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Broadcasts> m_broadcasts;
};

} // namespace shoptalk::test
