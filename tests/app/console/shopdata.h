// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../../store/storefixture.h"

#include <QDir>
#include <QFile>

namespace shoptalk::test {

/// Puts a database with one long conversation into a data folder, before the console opens it. The customer
/// has just written. Returns the conversation.
inline ConversationId putConversation(const QString &folder, int messages)
{
    StoreFixture store;
    const ConversationId conversation =
        store.talkTo(customerNamed(QStringLiteral("7700"), QStringLiteral("34600000001")));
    const qint64 nowS = QDateTime::currentSecsSinceEpoch();
    for (int i = 0; i < messages; ++i) {
        const auto direction = i % 3 == 1 ? Direction::Outbound : Direction::Inbound;
        Message message =
            textMessage(conversation, direction, QString::number(1000 + i), nowS - 60LL * (messages - i));
        if (direction == Direction::Outbound)
            message.delivery = Delivery::Read;
        store.add(message, false);
    }
    store.close();
    if (!QFile::copy(store.path(), QDir(folder).filePath(QStringLiteral("shoptalk.db"))))
        qFatal("the database was not copied");
    return conversation;
}

} // namespace shoptalk::test
