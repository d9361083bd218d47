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
         "An address looks like relay.example.com. Ask the person who runs your relay for yours."),
     .field = Field::RelayAddress},
    {.reason = Reason::RelayAddressInsecure,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This address is not secure"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Shoptalk only uses encrypted connections. Enter the address with https:// in "
                               "front, or ask the person who runs your relay for the right one."),
     .field = Field::RelayAddress},
    {.reason = Reason::RelayUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay does not answer"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Check the address and your internet connection. If both are right, ask the "
                               "person who runs your relay whether it is switched on."),
     .canRetry = true,
     .field = Field::RelayAddress},
    {.reason = Reason::RelayTimeout,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay takes too long to answer"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The connection may be slow, or the relay may be busy. Wait a moment, then try again."),
     .canRetry = true},
    {.reason = Reason::RelayUnavailable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay has a problem"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "It answers, but it is not working properly. Wait a moment, then try again. "
                               "If it keeps happening, tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::RelayAnswerMalformed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This does not seem to be a relay"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "There is a server at this address, but it is not a Shoptalk relay. Check the "
                               "address for typing mistakes."),
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
         "A pairing code works for 15 minutes. Ask the person who runs your relay for a new one."),
     .field = Field::PairingCode},
    {.reason = Reason::WorkspaceKeyElsewhere,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "You need a code from another computer"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Your shop already uses Shoptalk on another computer. Open Settings, "
                               "Computers there, create a code, and enter it here."),
     .field = Field::PairingCode},
    {.reason = Reason::HandoverNotOpened,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The end of this code is wrong"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The last five groups don’t match. Create a new code on the other computer, and type all of it."),
     .field = Field::PairingCode},
    {.reason = Reason::TooManyAttempts,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Too many attempts"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "To keep strangers out, the relay does not accept codes for now. Wait a few "
                               "minutes, then try again with a new code."),
     .canRetry = true,
     .field = Field::PairingCode},
    {.reason = Reason::InvalidRequest,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay did not understand this"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "Check what you entered, then try again. If it keeps happening, tell the person "
                           "who runs your relay. Shoptalk and the relay may have different versions."),
     .canRetry = true},
    {.reason = Reason::Unauthorised,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This computer is no longer paired"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Its access to the relay was removed. Ask the person who runs your relay for "
                               "a new pairing code, and enter it here.")},
    {.reason = Reason::MetaUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay can’t reach Meta"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Nothing is lost. Wait a moment, then try again. If it keeps happening, tell "
                               "the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::NumberNotYours,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This number belongs to someone else"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Meta does not let your Facebook account use it. Choose another number, or "
                               "ask an administrator of the business for access, then try again."),
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another number")},
    {.reason = Reason::NumberClaimed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This number is in use elsewhere"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Another shop on this relay receives its messages. Choose another number, or "
                               "ask the person who runs your relay to release it."),
     .canRetry = true,
     .action = Action::Back,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Choose another number")},
    {.reason = Reason::CallbackUnreachable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "WhatsApp can’t reach your relay"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "WhatsApp delivers your messages to your relay’s public address, but nothing answers there. Check "
         "your internet connection. If it works, tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::CallbackInsecure,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your relay’s public address is not secure"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "WhatsApp only delivers over an encrypted connection. Tell the person who runs "
                           "your relay that its public address must begin with https://, then try again."),
     .canRetry = true},
    {.reason = Reason::CallbackWrong,
     .title =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The address for your messages leads somewhere else"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "WhatsApp would deliver your messages to another server. Ask the person who "
                               "runs your relay to check its public address, then try again."),
     .canRetry = true},
    {.reason = Reason::DeliveryElsewhere,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "WhatsApp does not deliver to your relay yet"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Meta has another address for this number’s messages. Ask the person who runs your relay to change "
         "it in Meta’s App Dashboard, under WhatsApp, Configuration, then try again."),
     .canRetry = true},
    {.reason = Reason::LoopbackLost,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The test message did not come back"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Your relay received it, but did not pass it on in time. Try again. If it "
                               "keeps happening, tell the person who runs your relay."),
     .canRetry = true},
    {.reason = Reason::LoopbackUnreadable,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The test message could not be opened"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "It came back, but this computer does not have the key to your messages. Pair "
                               "it again, with a code from a computer that shows your messages."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::WorkspaceKeyMissing,
     .title =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This computer does not have the key to your messages"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Pair it again. Use a code from a computer that shows your messages, or a new "
                               "one from the person who runs your relay."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::RelayRejected,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The relay refused this"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Check what you entered. If it is right, give the person who runs your relay this error code: %1"),
     .canRetry = true},
};

} // namespace

std::span<const SetupMessageEntry> relayMessages()
{
    return relayEntries;
}

} // namespace shoptalk
