// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/preview.h"

#include "ui/chat/formattedtext.h"
#include "ui/chat/messagekind.h"

namespace shoptalk {

Preview describePreview(const QString &text, int kind, int direction, int delivery)
{
    Preview preview;
    if (kind < 0)
        return preview;
    const auto known = MessageKind(kind);
    const QString name = MessageKinds::name(known);
    preview.kindIcon = MessageKinds::icon(known);
    preview.text = text.isEmpty() ? name : withoutFormatting(text).simplified();
    if (known == MessageKind::Reaction)
        preview.text = MessageKinds::reactionText({Direction(direction), text});
    if (direction == int(Direction::Outbound) && delivery >= 0) {
        const auto state = Delivery(delivery);
        preview.deliveryIcon = MessageKinds::deliveryIcon(state);
        preview.isRead = state == Delivery::Read || state == Delivery::Played;
        preview.isProblem = state == Delivery::Failed || state == Delivery::Uncertain;
    }
    return preview;
}

} // namespace shoptalk
