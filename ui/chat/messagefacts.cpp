// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagefacts.h"

#include "models/messagelistmodel.h"
#include "ui/chat/sendproblem.h"

namespace shoptalk {

MessageFacts factsOf(const QModelIndex &index)
{
    const auto message = index.data(MessageListModel::MessageRole).value<Message>();
    const QDateTime missesStatusFrom = SendProblems::missesStatusFrom(message);
    MessageFacts facts;
    facts.isStarred = index.data(MessageListModel::StarredRole).toBool();
    facts.isSending = index.data(MessageListModel::SendingRole).toBool();
    facts.followsUncertain = index.data(MessageListModel::FollowsUncertainRole).toBool();
    facts.missesStatus = missesStatusFrom.isValid() && missesStatusFrom <= QDateTime::currentDateTimeUtc();
    return facts;
}

} // namespace shoptalk
