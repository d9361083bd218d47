// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"

namespace shoptalk {

namespace {

QString unknownName(const Message &)
{
    return ContentStrings::tr("This message can’t be shown here");
}

QString unknownReason(const Message &)
{
    return ContentStrings::tr("The message is saved. A newer version of Shoptalk may be able to show it.");
}

void layOutUnknown(const Message &message, ContentBuilder &builder)
{
    builder.addTitle(Icon::Puzzle, unknownName(message));
    builder.addGap(space::xs);
    builder.addBody(unknownReason(message));
}

} // namespace

extern const ContentRenderer unknownRenderer{alternativeOf<UnknownContent>(),
                                             unknownName,
                                             [](const Message &) { return std::optional(Icon::Puzzle); },
                                             layOutUnknown,
                                             [](const Message &) { return QString(); },
                                             nullptr,
                                             unknownReason};

} // namespace shoptalk
