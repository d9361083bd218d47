// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/metasentence.h"
#include "outbox/senderrorpolicy.h"
#include "ui/chat/content/contentrenderer.h"

namespace shoptalk {

namespace {

QString unsupportedName(const Message &)
{
    return ContentStrings::tr("This message can’t be shown here");
}

QString cannotBeShown()
{
    return ContentStrings::tr("WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer "
                              "to send it another way.");
}

constexpr int unknownType = 501; // Meta's code for a type that it does not pass on, until 2022

/// Why the message can't be shown, and what to do; empty where Meta gave no reason. What the shop wrote on
/// its phone is there, whatever the reason.
QString unsupportedReason(const Message &message)
{
    if (message.direction == Direction::Outbound)
        return ContentStrings::tr("You can read it in WhatsApp on the shop’s phone.");
    if (!message.failure.meta)
        return {};
    if (message.failure.meta->code == unknownType)
        return cannotBeShown();
    switch (sentenceOf(message.failure)) {
    case MetaSentence::CannotBeShown:
        return cannotBeShown();
    case MetaSentence::OnlyOnThePhone:
        return ContentStrings::tr("You can read it in WhatsApp on the shop’s phone.");
    default:
        return ContentStrings::tr(
            "WhatsApp couldn’t deliver this message. Ask the customer to send it again.");
    }
}

void layOutUnsupported(const Message &message, ContentBuilder &builder)
{
    builder.addTitle(Icon::Puzzle, unsupportedName(message));
    builder.addGap(space::xs);
    builder.addBody(unsupportedReason(message));
}

} // namespace

extern const ContentRenderer unsupportedRenderer{alternativeOf<UnsupportedContent>(),
                                                 unsupportedName,
                                                 [](const Message &) { return std::optional(Icon::Puzzle); },
                                                 layOutUnsupported,
                                                 [](const Message &) { return QString(); },
                                                 nullptr,
                                                 unsupportedReason};

} // namespace shoptalk
