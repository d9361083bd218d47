// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefixture.h"

namespace shoptalk::test {

/// A customer who is known by a number and by a user id, until something says that both are the same.
class MergeScene : public QObject {
protected:
    const Customer m_number = customerNamed(QStringLiteral("Ana"), QStringLiteral("34600"));
    const Customer m_user = customerNamed(QStringLiteral("Ana R."), QString(), QStringLiteral("ES.1"));
    const Customer m_both = customerNamed(QString(), QStringLiteral("34600"), QStringLiteral("ES.1"));

    static Message from(const ConversationId &conversation, const Customer &customer, const QString &text,
                        qint64 at)
    {
        Message message = textMessage(conversation, Direction::Inbound, text, at);
        message.raw = "{\"from\":\"" + customer.waId.value().toUtf8() + "\",\"from_user_id\":\""
            + customer.userId.value().toUtf8() + "\"}";
        return message;
    }
    static QStringList texts(const StoreFixture &store, const ConversationId &id)
    {
        return textsOf(store.reader().messages.newest(id, 100).value());
    }
    static QList<Message> lines(const StoreFixture &store, const ConversationId &id)
    {
        return store.reader().conversations.mergeLines(id).value();
    }
    static MergeUndone undo(StoreFixture &store, const MessageId &line)
    {
        return store.must([line](StoreSession &session) { return session.conversations.undoMerge(line); });
    }
    static bool exists(const StoreFixture &store, const ConversationId &id)
    {
        return store.reader().conversations.find(id).value().has_value();
    }
    static void change(StoreFixture &store, const Customer &before, const Customer &after)
    {
        store.must([before, after](StoreSession &session) {
            return session.conversations.changeCustomer(before, after);
        });
    }
};

} // namespace shoptalk::test
