// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "outbox/outbox.h"
#include "shopwriter.h"
#include "store/store.h"

#include <QNetworkAccessManager>
#include <QStringList>

namespace shoptalk::bench {

/// The database of a console whose program is not running, through the program's own store and outbox. What
/// is written waits in the queue until the program starts again: this outbox sends nothing.
class StoppedConsole {
public:
    StoppedConsole(const QString &database, const QString &picture, quint64 seed);

    /// Writes this many messages to random conversations, and returns the ids of those that were stored; none
    /// while there are no conversations. `name` makes their texts different from those of other calls.
    QStringList write(int messages, const QString &name);
    /// Queues uncertain messages again, as "Send again" does.
    void sendAgain(const QStringList &messages);

private:
    Store m_store;
    QNetworkAccessManager m_network;
    GraphSender m_graph;
    support::FixedToken m_tokens;
    SystemClock m_clock;
    Outbox m_outbox;
    ShopWriter m_writer;
};

} // namespace shoptalk::bench
