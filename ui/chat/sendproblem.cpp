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

QString SendProblems::describe(const Message &message)
{
    if (message.delivery == Delivery::Uncertain)
        return tr("The connection broke while this was being sent. It may have arrived; WhatsApp has not "
                  "said yet.");
    if (message.delivery != Delivery::Failed)
        return {};
    switch (message.failure.code) {
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

bool SendProblems::canRetry(const Message &message)
{
    if (message.delivery == Delivery::Uncertain)
        return true;
    const int code = message.failure.code;
    return message.delivery == Delivery::Failed && code != windowClosed && code != ownNumber
        && code != blockedByUs;
}

} // namespace shoptalk
