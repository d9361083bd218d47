// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/statement.h"
#include "storefixture.h"

#include <array>

namespace shoptalk::test {

inline constexpr qint64 nowS = 1'800'000'000;

inline QDateTime at(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// A shop whose staff decide about conversations.
class StatesScene : public QObject {
protected:
    ConversationId talk(const QString &name, qint64 sentAtS, bool isUnread = false,
                        const QString &number = QStringLiteral("61"));
    void change(const ConversationId &id, const std::function<void(ConversationState &)> &change);
    QStringList names(ConversationFilter filter, const StaffId &me = {}) const;
    Conversation conversation(const ConversationId &id) const { return m_store->conversationOf(id); }

    std::unique_ptr<StoreFixture> m_store;
    int m_customers = 0;
};

} // namespace shoptalk::test
