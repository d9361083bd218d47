// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationroles.h"

#include "domain/stablehash.h"
#include "models/conversationlistmodel.h"

namespace shoptalk {

namespace {

constexpr qsizetype previewMaximumLength = 200;

/// The newest message, or the reaction that came after it.
QVariant previewOf(const Conversation &conversation)
{
    if (!conversation.lastReaction)
        return conversation.lastMessage ? QVariant::fromValue(*conversation.lastMessage) : QVariant();
    Message reaction;
    reaction.direction = conversation.lastReaction->from;
    reaction.content = ReactionContent{{}, conversation.lastReaction->emoji};
    return QVariant::fromValue(reaction);
}

/// False if what the role's value is made of is the same. Making it takes many times as long, and hundreds of
/// rows change at once after a night.
bool mayDiffer(const Conversation &before, const Conversation &after, int role)
{
    switch (role) {
    case ConversationListModel::NameRole:
    case ConversationListModel::InitialsRole:
    case ConversationListModel::ColourSeedRole:
        return before.customer != after.customer;
    case ConversationListModel::PreviewRole:
        return before.lastMessage != after.lastMessage || before.lastReaction != after.lastReaction;
    case ConversationListModel::DraftRole:
        return before.draft != after.draft;
    default:
        return true;
    }
}

} // namespace

QVariant conversationValue(const Conversation &conversation, int role)
{
    switch (role) {
    case Qt::DisplayRole:
    case ConversationListModel::NameRole:
        return displayName(conversation.customer);
    case ConversationListModel::IdRole:
        return QVariant::fromValue(conversation.id);
    case ConversationListModel::InitialsRole:
        return initials(displayName(conversation.customer));
    case ConversationListModel::ColourSeedRole:
        return stableHash(portraitKey(conversation.customer));
    case ConversationListModel::LastActivityRole:
        return conversation.lastActivityAt;
    case ConversationListModel::LastInboundRole:
        return conversation.lastInboundAt;
    case ConversationListModel::UnreadRole:
        return conversation.unread;
    case ConversationListModel::MarkedUnreadRole:
        return conversation.isMarkedUnread;
    case ConversationListModel::LabelsRole:
        return conversation.labels;
    case ConversationListModel::DraftRole:
        return conversation.draft.left(previewMaximumLength).simplified();
    case ConversationListModel::StateRole:
        return QVariant::fromValue(conversation.state);
    case ConversationListModel::AssigneeRole:
        return conversation.assigneeName;
    case ConversationListModel::ConversationRole:
        return QVariant::fromValue(conversation);
    case ConversationListModel::PreviewRole:
        return previewOf(conversation);
    default:
        return {};
    }
}

QList<int> changedConversationRoles(const Conversation &before, const Conversation &after)
{
    QList<int> roles;
    if (before.customer != after.customer && displayName(before.customer) != displayName(after.customer))
        roles << Qt::DisplayRole;
    for (int role = ConversationListModel::IdRole; role <= ConversationListModel::ConversationRole; ++role) {
        if (mayDiffer(before, after, role)
            && conversationValue(before, role) != conversationValue(after, role))
            roles << role;
    }
    return roles;
}

} // namespace shoptalk
