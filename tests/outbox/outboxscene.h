// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixedtoken.h"
#include "graph/graphsender.h"
#include "outbox/outbox.h"
#include "servers.h"
#include "setclock.h"
#include "store/store.h"

#include <QJsonArray>
#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

#include <memory>

namespace shoptalk::test {

inline const PhoneNumberId number(QStringLiteral("610000000000001"));
inline const PhoneNumberId otherNumber(QStringLiteral("610000000000002"));
inline const QString ines = QStringLiteral("34600000001");
inline const QString quiet = QStringLiteral("34600000003");

/// The queue in front of the real sandbox program, with a clock that a test moves.
class OutboxScene {
protected:
    OutboxScene();

    /// The sandbox has the small shop, with these templates if there are any.
    void begin(const QJsonArray &templates = {});
    void end();
    void startOutbox(const QUrl &graphUrl);
    /// Opens the store again, too.
    void restart(const QUrl &graphUrl);
    void pass(qint64 seconds) { m_clock.pass(std::chrono::seconds(seconds)); }

    ConversationId conversationWith(const QString &waId);
    /// A conversation with the customer who hides the number, on the shop's other number.
    ConversationId conversationOnOtherNumber();
    /// The customer wrote so many seconds ago.
    void hear(const ConversationId &conversation, qint64 secondsAgo);
    MessageId queue(const ConversationId &conversation, const QString &text);
    /// A message whose answer is lost.
    MessageId lose(const ConversationId &conversation);
    /// A message that Meta refuses: "new refused".
    MessageId fail(const ConversationId &conversation);
    /// Waits until the queue has processed everything that is due now.
    void letTheQueueLook();
    /// Makes the store fail, as on a full disk, for every message whose text ends like this.
    void refuseMessagesWith(const QString &end);

    QString draftOf(const ConversationId &id) const
    {
        return m_store->reader().conversations.find(id)->value().draft;
    }
    Message stored(const MessageId &id) const { return m_store->reader().messages.find(id)->value(); }
    Delivery deliveryOf(const MessageId &id) const { return stored(id).delivery; }
    int queued() const { return m_store->reader().outbox.count().value(); }
    /// The files that the sandbox got.
    int uploads() const;
    /// The texts of this test that the sandbox got for a customer.
    QStringList textsSentTo(const QString &waId);

    QNetworkAccessManager m_network;
    support::SetClock m_clock;
    std::unique_ptr<support::FixedToken> m_tokens;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<support::Servers> m_servers;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<GraphSender> m_graph;
    std::unique_ptr<Outbox> m_outbox;
};

} // namespace shoptalk::test
