// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessagetable.h"

#include <QtGlobal>

namespace shoptalk {

namespace {

using Action = SetupMessage::Action;
using Field = SetupMessage::Field;

constexpr SetupMessageEntry relayEntries[] = {
    {.reason = Reason::RelayAddressInvalid,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This is not an address"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "An address looks like relay.example.com. The person who runs your relay can tell you yours."),
     .field = Field::RelayAddress},
    {.reason = Reason::RelayAddressInsecure,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This address is not secure"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Shoptalk talks to a relay only over an encrypted connection. Enter the address with https:// "
         "in front, or ask the person who runs your relay for the right one."),
     .field = Field::RelayAddress},
    {.reason = Reason::RelayUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay does not answer"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check the address and your internet connection. If both are right, the relay may be "
         "switched off: ask the person who runs it."),
     .canRetry = true,
     .field = Field::RelayAddress},
    {.reason = Reason::RelayTimeout,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay takes too long to answer"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "The connection may be slow, or the relay busy. Wait a moment, then try again."),
     .canRetry = true},
    {.reason = Reason::RelayUnavailable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay has a problem"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It answers, but cannot do its work. Wait a moment, then try again. If it stays like this, "
         "tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::RelayAnswerMalformed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This does not seem to be a relay"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Something answers at this address, but not as a Shoptalk relay does. Check the address for "
         "typing mistakes."),
     .canRetry = true,
     .field = Field::RelayAddress},
    {.reason = Reason::PairingCodeUnknown,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay does not know this code"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check the pairing code for typing mistakes. If it is right, ask the person who runs your "
         "relay for a new one."),
     .field = Field::PairingCode},
    {.reason = Reason::PairingCodeUsed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This code has been used already"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "A pairing code works once. Ask the person who runs your relay for a new one."),
     .field = Field::PairingCode},
    {.reason = Reason::PairingCodeExpired,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This code has expired"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "A pairing code is good for 15 minutes. Ask the person who runs your relay for a new one."),
     .field = Field::PairingCode},
    {.reason = Reason::WorkspaceKeyElsewhere,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Another computer has to let this one in"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "This business is connected already, and only a computer that can read its "
                               "messages can pass that on. "
                               "Ask for the code that Shoptalk shows there."),
     .field = Field::PairingCode},
    {.reason = Reason::HandoverNotOpened,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The end of this code is wrong"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Its last five groups do not fit what the other computer handed over. Let "
                               "that computer show a new code, "
                               "and type all of it."),
     .field = Field::PairingCode},
    {.reason = Reason::TooManyAttempts,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Too many attempts"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "To keep strangers out, the relay takes no codes for a while. Wait a few minutes, then try "
         "again with a new code."),
     .canRetry = true,
     .field = Field::PairingCode},
    {.reason = Reason::InvalidRequest,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay could not use this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check what you entered, then try again. If it stays like this, this program and the relay "
         "may be of different versions: tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::Unauthorised,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This computer is no longer paired"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Its access to the relay has been withdrawn. Ask the person who runs your relay for a new "
         "pairing code, and enter it here.")},
    {.reason = Reason::MetaUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay cannot reach Meta"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing is lost. Wait a moment, then try again. If it stays like this, tell the person who "
         "runs your relay."),
     .canRetry = true},
    {.reason = Reason::NumberNotYours,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This number belongs to someone else"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Meta says that the account you logged in with may not use it. Choose another number, or ask "
         "an administrator of the business for access and try again."),
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another number")},
    {.reason = Reason::NumberClaimed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This number is in use elsewhere"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Another workspace on this relay receives its messages. Choose another number, or ask the "
         "person who runs your relay to release it."),
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another number")},
    {.reason = Reason::CallbackUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "WhatsApp cannot reach your relay"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The public address at which WhatsApp is to deliver your messages does not answer. Check your "
         "internet connection; if it is fine, tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::CallbackInsecure,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your relay's public address is not secure"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "WhatsApp delivers only over an encrypted connection. Tell the person who runs your relay that "
         "its public address has to begin with https://, then try again."),
     .canRetry = true},
    {.reason = Reason::CallbackWrong,
     .title =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The address for your messages leads somewhere else"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "WhatsApp would deliver your messages to an address at which something other than your relay "
         "answers. Tell the person who runs your relay to check its public address, then try again."),
     .canRetry = true},
    {.reason = Reason::DeliveryElsewhere,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "WhatsApp does not deliver to your relay yet"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "At Meta, the address for this number's messages is another one. Ask the person "
                           "who runs your relay to "
                           "set it in Meta's App Dashboard, under WhatsApp, Configuration, then try again."),
     .canRetry = true},
    {.reason = Reason::LoopbackLost,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The test message did not come back"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Your relay took it, but did not hand it out again in time. Try again. If it happens once more, "
         "tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::LoopbackUnreadable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The test message could not be opened"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "It came back, but this computer lacks the key to what your relay keeps. Pair this computer "
         "again from another one that shows your messages."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::WorkspaceKeyMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This computer lacks the key to your messages"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Pair it again: with the code that Shoptalk shows on a computer where your messages can be read, "
         "or with a new one from the person who runs your relay."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::RelayRejected,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay refused this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check what you entered. If it is right, tell the person who runs your relay this word: %1"),
     .canRetry = true},
};

} // namespace

std::span<const SetupMessageEntry> relayMessages()
{
    return relayEntries;
}

} // namespace shoptalk
