// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/conversationscope.h"

#include "domain/conversation.h"
#include "domain/servicewindow.h"

namespace shoptalk {

namespace {

qint64 secondsOf(const QDateTime &time)
{
    return time.isValid() ? time.toSecsSinceEpoch() : 0;
}

} // namespace

bool isInScope(const ConversationScope &scope, const Conversation &conversation, const QDateTime &now)
{
    if (!scope.number.isEmpty() && conversation.phoneNumber != scope.number)
        return false;
    const ConversationState &state = conversation.state;
    if (scope.filter == ConversationFilter::Archived)
        return state.archivedAt.isValid();
    if (scope.filter == ConversationFilter::Snoozed)
        return state.snoozedUntil.isValid();
    if (!state.isListed())
        return false;
    switch (scope.filter) {
    case ConversationFilter::Unread:
        return conversation.unread > 0 || conversation.isMarkedUnread;
    case ConversationFilter::Mine:
        return !scope.me.isEmpty() && state.assignee == scope.me;
    case ConversationFilter::Unassigned:
        return state.assignee.isEmpty();
    case ConversationFilter::Waiting:
        return conversation.isWaiting;
    case ConversationFilter::ClosingSoon:
        return ServiceWindow(conversation.lastInboundAt).state(now) == ServiceWindow::State::ClosingSoon;
    default:
        return true;
    }
}

bool standsAbove(ConversationFilter filter, const Conversation &a, const Conversation &b)
{
    if (filter == ConversationFilter::ClosingSoon) {
        const qint64 aAt = secondsOf(a.lastInboundAt);
        const qint64 bAt = secondsOf(b.lastInboundAt);
        return aAt != bAt ? aAt < bAt : a.id < b.id;
    }
    if (a.state.isPinned != b.state.isPinned)
        return a.state.isPinned;
    const qint64 aAt = secondsOf(a.sortedAt());
    const qint64 bAt = secondsOf(b.sortedAt());
    return aAt != bAt ? aAt > bAt : b.id < a.id;
}

} // namespace shoptalk
