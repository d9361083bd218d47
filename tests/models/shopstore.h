// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../store/storefixture.h"

#include <QSignalSpy>

namespace shoptalk {

/// A store with short words for what happens in a shop.
class ShopStore : public StoreFixture {
public:
    /// A conversation with one message at `sentAtS`.
    ConversationId talkWith(const QString &name, qint64 sentAtS)
    {
        const QString waId = QString::number(34600000000 + ++m_customers);
        const auto work = [name, waId](StoreSession &session) {
            return session.conversations.resolve(PhoneNumberId(QStringLiteral("61")),
                                                 customerNamed(name, waId));
        };
        const ConversationId conversation = write(work).value();
        add(textMessage(conversation, Direction::Inbound, QStringLiteral("Hi from ") + name, sentAtS));
        return conversation;
    }

    void add(const Message &message) { add(QList<Message>{message}); }
    void add(const QList<Message> &messages)
    {
        const auto work = [messages](StoreSession &session) -> Result<void> {
            for (const Message &message : messages) {
                if (const Result<bool> added = session.messages.add(message, true); !added)
                    return failure(added.error());
            }
            return {};
        };
        const Result<void> written = write(work);
        if (!written)
            qFatal("%s", qPrintable(describe(written.error())));
    }

    void markRead(const ConversationId &conversation)
    {
        must([conversation](StoreSession &session) { return session.conversations.markRead(conversation); });
    }

    void setDelivery(const MessageId &id, Delivery delivery)
    {
        const auto work = [id, delivery](StoreSession &session) {
            return session.messages.setDelivery(id, delivery);
        };
        if (!write(work).value_or(false))
            qFatal("the delivery did not move");
    }

private:
    int m_customers = 0;
};

} // namespace shoptalk
