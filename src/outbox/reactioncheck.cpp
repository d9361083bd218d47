// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox/reactioncheck.h"

#include "domain/reactionlimit.h"
#include "store/session.h"

namespace shoptalk {

Result<bool> isTooLate(const StoreSession &session, const MessageContent &content, const QDateTime &now)
{
    const auto *reaction = std::get_if<ReactionContent>(&content);
    if (!reaction)
        return false;
    const Result<std::optional<Message>> target = session.messages.findByWamid(reaction->target);
    if (!target)
        return failure(target.error());
    return *target && now > reactionsEndAt((*target)->sentAt);
}

} // namespace shoptalk
