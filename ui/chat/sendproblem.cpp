// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chat/sendproblem.h"

namespace shoptalk {

namespace {

// Codes: Cloud API error codes, sending.
constexpr int blockedByUs = 130403;
constexpr int throughput = 130429;
constexpr int ownNumber = 131021;
constexpr int undeliverable = 131026;
constexpr int testNumber = 131030;
constexpr int accountLocked = 131031;
constexpr int payment = 131042;
constexpr int windowClosed = 131047;
constexpr int spamLimit = 131048;
constexpr int pairLimit = 131056;
constexpr int numberGone = 33;
constexpr int permission = 10;
constexpr int noAccess = 200;

} // namespace

QString SendProblems::describe(const Message &message, bool followsUncertain)
{
    if (message.delivery == Delivery::Uncertain)
        return tr(
            "We don't know yet whether this message went out, because the connection broke while it was "
            "being sent. Usually WhatsApp tells us within a minute.");
    if (message.delivery == Delivery::Failed)
        return describeFailure(message.failure.code);
    return followsUncertain ? describeFollower(message.delivery) : QString();
}

QString SendProblems::describeFollower(Delivery delivery)
{
    if (delivery == Delivery::Queued)
        return tr("We don't know yet whether the message before went out. This one waits up to 30 seconds "
                  "for WhatsApp to tell us, then it is sent.");
    return tr("Sent before we knew whether the message before went out.");
}

QString SendProblems::describeFailure(int code)
{
    switch (code) {
    case blockedByUs:
        return tr("You have blocked this customer. Unblock to write.");
    case throughput:
    case pairLimit:
        return tr("Too many messages in a short time. Wait a moment, then try again.");
    case ownNumber:
        return tr("You cannot write to your own number.");
    case undeliverable:
        return tr("This customer cannot be reached on WhatsApp. Check the number or call.");
    case testNumber:
        return tr("The test number may only write to registered test phones.");
    case accountLocked:
        return tr("This WhatsApp account is locked.");
    case payment:
        return tr("WhatsApp could not charge your account. Check the payment method in WhatsApp Manager.");
    case windowClosed:
        return tr("More than 24 hours have passed since the customer's last message.");
    case spamLimit:
        return tr("WhatsApp limits this number because people complained.");
    case numberGone:
        return tr("This phone number no longer exists in WhatsApp.");
    case permission:
    case noAccess:
        return tr(
            "Your Facebook user may not use this WhatsApp account. Ask an administrator to give you access.");
    default:
        return tr("WhatsApp did not take this message.");
    }
}

QList<SendAction> SendProblems::actions(const Message &message)
{
    if (message.delivery == Delivery::Uncertain)
        return {SendAction::Retry, SendAction::ConfirmSent};
    if (message.delivery != Delivery::Failed)
        return {};
    QList<SendAction> actions;
    const int code = message.failure.code;
    if (code != windowClosed && code != ownNumber && code != blockedByUs)
        actions << SendAction::Retry;
    if (message.kind == MessageKind::Text)
        actions << SendAction::Edit;
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
    case SendAction::Delete:
        return tr("Delete");
    }
    return {};
}

} // namespace shoptalk
