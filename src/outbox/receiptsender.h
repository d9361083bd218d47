// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/identifier.h"
#include "graph/tokensource.h"
#include "store/readreceiptrepository.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class GraphSender;
class Store;

/// Reports to Meta, and so to the customer, that messages were read and that somebody types an answer. That
/// something was read is reported again until Meta has taken it; a failure is only logged.
class ReceiptSender : public QObject {
    Q_OBJECT
public:
    ReceiptSender(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock);

    /// Sends the read receipt of a message that is in the ReadReceiptRepository; the customer sees blue ticks
    /// if it arrives.
    void sendRead(const ReadMark &mark);
    /// Sends the read receipts that could not be sent before, such as without a network.
    void sendUnreported();
    /// Called when the person types an answer: the customer sees "typing…", at most once in 20 seconds and
    /// only if the newest message is the customer's and may be answered. WhatsApp also marks the chat as
    /// read.
    void noteTyping(const ConversationId &conversation);
    /// If false, customers never see that somebody types. Initially true.
    void setShowsTyping(bool isShown);

private:
    /// False if Meta was not reached, so that others need not be tried now.
    QCoro::Task<bool> sendReadReceipt(ReadMark mark);
    QCoro::Task<void> sendAllUnreported();
    QCoro::Task<void> showTyping(ReadMark mark);

    Store &m_store;
    GraphSender &m_graph;
    TokenSource &m_tokens;
    const Clock &m_clock;
    bool m_showsTyping = true;
    bool m_isReporting = false; ///< What could not be sent before.
    bool m_reportsAgain = false; ///< It was asked for meanwhile.
    QHash<ConversationId, QDateTime> m_typedAt; ///< When "typing…" was last sent to each customer.
};

} // namespace shoptalk
