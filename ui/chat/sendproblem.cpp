// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/sendproblem.h"

#include "outbox/senderrorpolicy.h"
#include "ui/chat/content/contentrenderer.h"
#include "ui/theme/metasentences.h"

namespace shoptalk {

namespace {
bool canBeSent(const MessageContent &content, Sendable now)
{
    return now == Sendable::Everything
        || (now == Sendable::Templates && std::holds_alternative<TemplateContent>(content));
}
} // namespace

QString SendProblems::describe(const Message &message, bool followsUncertain, Overdue overdue)
{
    if (message.delivery == Delivery::Uncertain)
        return tr(
            "We don’t know yet whether this message went out, because the connection broke while it was "
            "being sent. Usually WhatsApp tells us within a minute.");
    if (message.delivery == Delivery::Failed)
        return metaSentence(sentenceOf(message.failure), MetaContext::Sending);
    if (overdue == Overdue::Delivery)
        return describeOverdue(overdue);
    if (message.delivery == Delivery::Sent && message.hold != DeliveryHold::None)
        return describeHold(message.hold);
    if (overdue == Overdue::Status)
        return describeOverdue(overdue);
    return followsUncertain ? describeFollower(message.delivery) : QString();
}

QString SendProblems::describeOverdue(Overdue overdue)
{
    if (overdue == Overdue::Delivery)
        return tr("WhatsApp could not deliver this message within 30 days and has given up. The customer’s "
                  "phone was off all the time, or they no longer use WhatsApp. If it still matters, write "
                  "again or call.");
    return tr("WhatsApp took this message but has not delivered it yet. Often the reason is that no "
              "payment method is set up at Meta: add one in Meta Business Suite, under Billing.");
}

QString SendProblems::describeFollower(Delivery delivery)
{
    if (delivery == Delivery::Queued)
        return tr("We don’t know yet whether the message before went out. This one waits up to 30 seconds "
                  "for WhatsApp to tell us, then it is sent.");
    return tr("Sent before we knew whether the message before went out.");
}

QString SendProblems::describeHold(DeliveryHold hold)
{
    if (hold == DeliveryHold::Paused)
        return tr(
            "WhatsApp took this message but has paused its delivery. You don’t need to do anything: it is "
            "delivered later, or marked as failed.");
    return tr(
        "WhatsApp took this message but waits to see how the first customers like the template. You don’t "
        "need to do anything: it is delivered later, or marked as failed.");
}

bool SendProblems::mayRetry(const Message &message, Sendable now)
{
    switch (sentenceOf(message.failure)) {
    case MetaSentence::WindowClosed: // the customer may have written again
        return now == Sendable::Everything;
    case MetaSentence::BlockedByUs: // the customer may have been unblocked
    case MetaSentence::NumberDisconnected: // the number may have been connected again
        return canBeSent(message.content, now);
    case MetaSentence::OwnNumber:
    case MetaSentence::MarketingStopped:
    case MetaSentence::HeldBackByExperiment:
    case MetaSentence::MarketingCap: // Meta holds back even more from a business that tries again soon.
        return false;
    default:
        return true;
    }
}

bool SendProblems::canEdit(const MessageContent &content)
{
    if (const auto *media = std::get_if<MediaContent>(&content))
        return media->kind == MediaKind::Image || media->kind == MediaKind::Video
            || media->kind == MediaKind::Document; // they have a caption
    if (const auto *interactive = std::get_if<InteractiveContent>(&content))
        return interactive->kind <= InteractiveKind::ContactRequest;
    return std::holds_alternative<TextContent>(content) || std::holds_alternative<LocationContent>(content)
        || std::holds_alternative<ContactsContent>(content)
        || std::holds_alternative<TemplateContent>(content);
}

QList<SendAction> SendProblems::actions(const Message &message, Sendable now)
{
    if (message.delivery == Delivery::Uncertain)
        return {SendAction::Retry, SendAction::ConfirmSent};
    if (message.delivery != Delivery::Failed)
        return {};
    QList<SendAction> actions;
    if (mayRetry(message, now))
        actions << SendAction::Retry;
    if (canBeSent(message.content, now)) {
        if (canEdit(message.content))
            actions << SendAction::Edit;
        return actions << SendAction::Delete;
    }
    // There is no field to change it in, so what was written can be used in another way.
    if (!copyTextOf(message).isEmpty())
        actions << SendAction::Copy;
    if (now == Sendable::Templates)
        actions << SendAction::SendTemplate;
    return actions << SendAction::Delete;
}

QString SendProblems::actionText(SendAction action, const Message &message)
{
    switch (action) {
    case SendAction::Retry:
        return message.delivery == Delivery::Uncertain ? tr("Send again") : tr("Try again");
    case SendAction::ConfirmSent:
        return tr("It was sent");
    case SendAction::Edit:
        return tr("Edit");
    case SendAction::Copy:
        return tr("Copy text");
    case SendAction::SendTemplate:
        return tr("Send a template");
    case SendAction::Delete:
        return tr("Delete");
    }
    return {};
}

} // namespace shoptalk
