// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conversationroles.h"

#include "domain/stablehash.h"
#include "models/conversationlistmodel.h"

namespace shoptalk {

namespace {

constexpr qsizetype previewMaximumLength = 200;

/// The text of the newest message, or of the reaction that came after it.
std::optional<Message> previewOf(const Conversation &conversation)
{
    if (!conversation.lastReaction)
        return conversation.lastMessage;
    Message reaction;
    reaction.kind = MessageKind::Reaction;
    reaction.direction = conversation.lastReaction->from;
    reaction.text = conversation.lastReaction->emoji;
    return reaction;
}

QVariant previewValue(const std::optional<Message> &message, int role)
{
    switch (role) {
    case ConversationListModel::PreviewRole:
        return message ? message->text.left(previewMaximumLength).simplified() : QString();
    case ConversationListModel::PreviewKindRole:
        return message ? static_cast<int>(message->kind) : -1;
    case ConversationListModel::PreviewDirectionRole:
        return message ? static_cast<int>(message->direction) : -1;
    case ConversationListModel::PreviewDeliveryRole:
        return message && message->direction == Direction::Outbound && message->kind != MessageKind::Reaction
            ? static_cast<int>(message->delivery)
            : -1;
    default:
        return {};
    }
}

qint64 activityAtS(const Conversation &conversation)
{
    return conversation.lastActivityAt.isValid() ? conversation.lastActivityAt.toSecsSinceEpoch() : 0;
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
    case ConversationListModel::ConversationRole:
        return QVariant::fromValue(conversation);
    default:
        return previewValue(previewOf(conversation), role);
    }
}

QList<int> changedConversationRoles(const Conversation &before, const Conversation &after)
{
    QList<int> roles;
    if (displayName(before.customer) != displayName(after.customer))
        roles << Qt::DisplayRole;
    for (int role = ConversationListModel::IdRole; role <= ConversationListModel::ConversationRole; ++role) {
        if (conversationValue(before, role) != conversationValue(after, role))
            roles << role;
    }
    return roles;
}

bool standsAbove(const Conversation &a, const Conversation &b)
{
    if (activityAtS(a) != activityAtS(b))
        return activityAtS(a) > activityAtS(b);
    return b.id < a.id;
}

} // namespace shoptalk
