// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "graph/graphsender.h"
#include "graph/tokensource.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "models/messagesearchmodel.h"
#include "outbox/outbox.h"
#include "store/store.h"
#include "ui/inbox/inboxpage.h"
#include "ui/theme/theme.h"

#include <QNetworkAccessManager>

#include <functional>

class QAbstractItemView;

namespace shoptalk::bench {

/// Nobody is signed in: what is written waits in the queue.
class NoToken final : public TokenSource {
public:
    QCoro::Task<Result<SharedSecret>> tokenFor(PhoneNumberId) override
    {
        co_return failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    }
};

/// The inbox as the console shows it, over a database, in a window.
class InboxScene {
public:
    /// Ends the program if the database does not open.
    explicit InboxScene(const QString &database);

    QAbstractItemView &list() const;
    QAbstractItemView &chat() const;
    /// Clicks the conversation and gives the processor time until the chat has painted it, in milliseconds.
    double open(const ConversationId &conversation);
    /// Runs the event loop until nothing is left to do.
    void settle() const;
    /// Runs the event loop until `isDone`.
    void waitUntil(const std::function<bool()> &isDone) const;
    /// Calls `change`, runs the event loop until `widget` is painted, and gives the processor time.
    double paintAfter(QWidget &widget, const std::function<void()> &change) const;
    /// A message of a customer to `conversation` in this moment.
    static Message newMessage(const ConversationId &conversation);
    /// The conversation with the customer of this name.
    ConversationId conversationWith(const QString &name);

private:
    SystemClock m_clock;
    QNetworkAccessManager m_network;
    GraphSender m_graph;
    NoToken m_tokens;

public:
    Theme theme;
    Store store;

private:
    Outbox m_outbox;

public:
    ConversationListModel conversations;
    MessageListModel messages;
    MessageSearchModel messageSearch;
    InboxPage page;
};

} // namespace shoptalk::bench
