// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/content/contentrenderer.h"
#include "ui/chat/messagestate.h"

namespace shoptalk {

namespace {

const QString &emojiOf(const Message &message)
{
    return std::get<ReactionContent>(message.content).emoji;
}

/// A reaction has a row of its own only if its message is not known; others are shown on that message's
/// bubble.
void layOutReaction(const Message &message, ContentBuilder &builder)
{
    builder.addTitle(Icon::Smile, ContentStrings::tr("Reaction"));
    builder.addGap(space::xs);
    builder.addBody(emojiOf(message));
}

} // namespace

extern const ContentRenderer reactionRenderer{
    alternativeOf<ReactionContent>(),
    [](const Message &) { return ContentStrings::tr("Reaction"); },
    [](const Message &) { return std::optional(Icon::Smile); },
    layOutReaction,
    [](const Message &message) { return emojiOf(message); },
    [](const Message &message) {
        return MessageStates::reactionText({message.direction, emojiOf(message)});
    }};

} // namespace shoptalk
