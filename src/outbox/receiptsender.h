// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/identifier.h"
#include "graph/tokensource.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <qcoro/qcorotask.h>

namespace shoptalk {

class GraphSender;
class Store;

/// The newest message that was read, and the business's number on which the customer wrote it.
struct ReadMark {
    Wamid wamid;
    PhoneNumberId number;
};

/// Reports to Meta, and so to the customer, that messages were read and that somebody types an answer. A
/// failure is only logged, because nothing depends on it.
class ReceiptSender : public QObject {
    Q_OBJECT
public:
    ReceiptSender(Store &store, GraphSender &graph, TokenSource &tokens, const Clock &clock);

    /// Sends the read receipt; the customer sees blue ticks if it arrives.
    void sendRead(const ReadMark &mark);
    /// Called when the person types an answer: the customer sees "typing…", at most once in 20 seconds and
    /// only if the newest message is the customer's and may be answered. WhatsApp also marks the chat as
    /// read.
    void noteTyping(const ConversationId &conversation);
    /// If false, customers never see that somebody types. Initially true.
    void setShowsTyping(bool isShown);

private:
    QCoro::Task<void> sendReadReceipt(ReadMark mark);
    QCoro::Task<void> showTyping(ReadMark mark);

    Store &m_store;
    GraphSender &m_graph;
    TokenSource &m_tokens;
    const Clock &m_clock;
    bool m_showsTyping = true;
    QHash<ConversationId, QDateTime> m_typedAt; ///< When "typing…" was last sent to each customer.
};

} // namespace shoptalk
