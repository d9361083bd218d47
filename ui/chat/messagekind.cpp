// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/messagekind.h"

#include "domain/metasentence.h"
#include "outbox/senderrorpolicy.h"
namespace shoptalk {

QString MessageKinds::name(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Text:
        return {};
    case MessageKind::Image:
        return tr("Photo");
    case MessageKind::Video:
        return tr("Video");
    case MessageKind::Audio:
        return tr("Audio");
    case MessageKind::VoiceNote:
        return tr("Voice message");
    case MessageKind::Document:
        return tr("Document");
    case MessageKind::Sticker:
        return tr("Sticker");
    case MessageKind::Location:
        return tr("Location");
    case MessageKind::Contacts:
        return tr("Contact");
    case MessageKind::Reaction:
        return tr("Reaction");
    case MessageKind::Interactive:
        return tr("Reply option");
    case MessageKind::Template:
        return tr("Template");
    case MessageKind::Order:
        return tr("Order");
    case MessageKind::System:
        return tr("Notice");
    case MessageKind::Unsupported:
    case MessageKind::Unknown:
        return tr("This message can’t be shown here");
    case MessageKind::Deleted:
        return tr("This message was deleted");
    case MessageKind::ChatOpened:
        return tr("Opened the chat");
    }
    return {};
}

QString MessageKinds::placeholderReason(const Message &message)
{
    if (message.kind == MessageKind::Unknown)
        return tr("The message is saved. A newer version of Shoptalk may be able to show it.");
    if (message.kind != MessageKind::Unsupported || !message.failure.meta)
        return {};
    switch (sentenceOf(message.failure)) {
    case MetaSentence::CannotBeShown:
        return tr("WhatsApp doesn’t deliver this kind of message to Shoptalk. Ask the customer to send it another way.");
    case MetaSentence::OnlyOnThePhone:
        return tr("You can read it in WhatsApp on the shop’s phone.");
    default:
        return tr("WhatsApp couldn’t deliver this message. Ask the customer to send it again.");
    }
}

QString MessageKinds::reactionText(const Reaction &reaction)
{
    return reaction.from == Direction::Outbound ? tr("You reacted with %1").arg(reaction.emoji)
                                                : tr("The customer reacted with %1").arg(reaction.emoji);
}

std::optional<Icon> MessageKinds::icon(MessageKind kind)
{
    switch (kind) {
    case MessageKind::Image:
        return Icon::Photo;
    case MessageKind::Video:
        return Icon::Video;
    case MessageKind::Audio:
        return Icon::Music;
    case MessageKind::VoiceNote:
        return Icon::Microphone;
    case MessageKind::Document:
        return Icon::Document;
    case MessageKind::Sticker:
        return Icon::Sticker;
    case MessageKind::Location:
        return Icon::Location;
    case MessageKind::Contacts:
        return Icon::Contact;
    case MessageKind::Reaction:
        return Icon::Smile;
    case MessageKind::Interactive:
        return Icon::List;
    case MessageKind::Template:
        return Icon::Template;
    case MessageKind::Order:
        return Icon::Bag;
    case MessageKind::System:
        return Icon::Info;
    case MessageKind::Unsupported:
    case MessageKind::Unknown:
        return Icon::Puzzle;
    case MessageKind::Deleted:
        return Icon::Block;
    case MessageKind::ChatOpened:
        return Icon::Chat;
    case MessageKind::Text:
        break;
    }
    return std::nullopt;
}

Icon MessageKinds::deliveryIcon(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Queued:
        return Icon::Clock;
    case Delivery::Uncertain:
        return Icon::Question;
    case Delivery::Sent:
        return Icon::Tick;
    case Delivery::Delivered:
    case Delivery::Read:
    case Delivery::Played:
        return Icon::TickDouble;
    case Delivery::Failed:
        break;
    }
    return Icon::Alert;
}

QString MessageKinds::deliveryName(Delivery delivery)
{
    switch (delivery) {
    case Delivery::Queued:
        return tr("waiting to be sent");
    case Delivery::Uncertain:
        return tr("may not have been sent");
    case Delivery::Sent:
        return tr("sent");
    case Delivery::Delivered:
        return tr("delivered");
    case Delivery::Read:
        return tr("read");
    case Delivery::Played:
        return tr("played");
    case Delivery::Failed:
        break;
    }
    return tr("not sent");
}

} // namespace shoptalk
