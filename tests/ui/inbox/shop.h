// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "graph/graphsender.h"
#include "graph/tokensource.h"
#include "models/conversationlistmodel.h"
#include "models/conversationsearch.h"
#include "models/messagelistmodel.h"
#include "models/messagesearchmodel.h"
#include "outbox/outbox.h"
#include "store/store.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::test {

/// No one is signed in, so messages wait in the outbox.
class NoToken final : public TokenSource {
public:
    QCoro::Task<Result<SharedSecret>> tokenFor(PhoneNumberId) override
    {
        co_return failure(Error::Kind::Unauthorised, Reason::NumberNotConnected);
    }
};

struct Line {
    Direction direction;
    QString text;
    int minutesAgo;
    Delivery delivery = Delivery::Read;
    int failureCode = 0;
    MessageKind kind = MessageKind::Text;
    bool unread = false;
};

/// A store on disk with conversations in it, and the models over it.
class Shop {
public:
    Shop();
    ~Shop();

    ConversationId add(const QString &name, const QString &waId, const QList<Line> &lines);
    /// Adds typical conversations of a shop.
    void fill();
    /// Changes the database directly, as another program might, or makes a disk that is full.
    void sabotage(const QString &sql) const;

    QTemporaryDir folder;
    Store store;
    SystemClock clock;
    QNetworkAccessManager network;
    GraphSender graph;
    NoToken tokens;
    Outbox outbox;
    ConversationListModel conversations;
    MessageListModel messages;
    MessageSearchModel messageSearch;
    ConversationSearch conversationSearch;
};

} // namespace shoptalk::test
