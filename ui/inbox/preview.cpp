// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/preview.h"

#include "domain/overdue.h"
#include "domain/textlimit.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messagestate.h"
#include "ui/theme/isolated.h"

namespace shoptalk {

namespace {
constexpr qsizetype maxPreview = 200; // UTF-16 units: more than any row can show
} // namespace

Preview describePreview(const Message &message, const QDateTime &now)
{
    Preview preview;
    preview.kindIcon = rendererFor(message).icon(message);
    preview.text = beginningOf(summaryOf(message), maxPreview);
    if (const QString &author = message.author.name; !author.isEmpty())
        preview.text = ContentStrings::tr("%1: %2", "who wrote in a group, and what")
                           .arg(isolated(author), isolated(preview.text));
    const bool isReaction = std::holds_alternative<ReactionContent>(message.content);
    if (message.direction == Direction::Outbound && !isReaction) {
        preview.deliveryIcon = MessageStates::deliveryIcon(message.delivery);
        preview.isRead = message.delivery == Delivery::Read || message.delivery == Delivery::Played;
        if (message.delivery == Delivery::Failed || message.delivery == Delivery::Uncertain)
            preview.problem = MessageStates::deliveryName(message.delivery);
        const Overdue overdue = now.isValid() ? overdueOf(message, now) : Overdue::Nothing;
        if (overdue != Overdue::Nothing) {
            preview.deliveryIcon = Icon::Alert;
            preview.problem = overdue == Overdue::Delivery
                ? MessageStates::deliveryName(message.delivery, false, overdue)
                : MessageStates::missingStatusName();
        }
    }
    return preview;
}

} // namespace shoptalk
