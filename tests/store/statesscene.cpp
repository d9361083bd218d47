// SPDX-License-Identifier: GPL-3.0-or-later
#include "statesscene.h"

using namespace Qt::StringLiterals;

namespace shoptalk::test {

ConversationId StatesScene::talk(const QString &name, qint64 sentAtS, bool isUnread, const QString &number)
{
    const ConversationId id =
        m_store->talkTo(customerNamed(name, QString::number(34600 + ++m_customers)), number);
    m_store->add(textMessage(id, Direction::Inbound, u"Hi"_s, sentAtS), isUnread);
    return id;
}

void StatesScene::change(const ConversationId &id, const std::function<void(ConversationState &)> &change)
{
    m_store->must([id, change](StoreSession &session) -> Result<void> {
        ConversationState state = session.conversationStates.of(id).value();
        change(state);
        return session.conversationStates.set(id, state, at(nowS));
    });
}

QStringList StatesScene::names(ConversationFilter filter, const StaffId &me) const
{
    const ConversationScope scope{filter, me};
    const auto page = m_store->reader().conversationStates.page(scope, {}, 50, at(nowS)).value();
    QStringList names;
    for (const Conversation &conversation : page) {
        if (!isInScope(scope, conversation, at(nowS)))
            qFatal("the rule and the query differ");
        names << conversation.customer.profileName;
    }
    return names;
}

} // namespace shoptalk::test
