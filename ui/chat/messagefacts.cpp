// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagefacts.h"

#include "models/messagelistmodel.h"

namespace shoptalk {

MessageFacts factsOf(const QModelIndex &index)
{
    MessageFacts facts;
    facts.isStarred = index.data(MessageListModel::StarredRole).toBool();
    facts.isSending = index.data(MessageListModel::SendingRole).toBool();
    facts.followsUncertain = index.data(MessageListModel::FollowsUncertainRole).toBool();
    facts.overdue = static_cast<Overdue>(index.data(MessageListModel::OverdueRole).toInt());
    return facts;
}

} // namespace shoptalk
