// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outbox/outbox.h"

#include <QString>

#include <random>

namespace shoptalk::bench {

inline constexpr int maxConversations = 2000;
inline constexpr int maxBegun = 50; ///< Messages that are being stored at the same time.

/// Passes messages of every kind at random to the outbox, as a shop would write them.
class ShopWriter {
public:
    /// `picture` is a JPEG that is sent now and then.
    ShopWriter(Outbox &outbox, QString picture, quint64 seed);

    /// Writes to one of these conversations, of which there is at least one. `text` is somewhere in the
    /// message, unless it is a reaction.
    QCoro::Task<Result<MessageId>> write(const QList<Conversation> &conversations, const QString &text);

private:
    QCoro::Task<Result<MessageId>> sendPicture(ConversationId conversation, QString text);
    MessageContent randomContent(const Conversation &conversation, const QString &text);
    int random(int below) { return int(m_random() % unsigned(below)); }

    Outbox &m_outbox;
    QString m_picture;
    std::mt19937_64 m_random;
};

} // namespace shoptalk::bench
