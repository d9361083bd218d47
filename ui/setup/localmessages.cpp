// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessagetable.h"

#include <QtGlobal>

namespace shoptalk {

namespace {

using Action = SetupMessage::Action;

constexpr SetupMessageEntry localEntries[] = {
    {.reason = Reason::KeychainMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This computer has no keychain"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Shoptalk stores the key to your login only in the system’s keychain. Install "
                               "and start one, such as GNOME Keyring or KWallet, then try again."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::KeychainLocked,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The keychain is locked"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Unlock it with your computer’s password, then try again."),
     .canRetry = true},
    {.reason = Reason::KeychainRefused,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The keychain did not let Shoptalk in"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Try again, and allow it when your system asks. Your login is stored safely there."),
     .canRetry = true},
    {.reason = Reason::MasterKeyLost,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The key to your data was not found"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "The keychain is locked, or it is a different one than before. Unlock the "
                               "right one, then try again. Nothing was overwritten."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::KeyChanging,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The key to your data is being changed"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "This takes only a moment. Try again, and nothing is lost."),
     .tone = Notice::Info,
     .canRetry = true},
    {.reason = Reason::SealedValueDamaged,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The stored login can’t be opened"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "It is damaged, so Shoptalk does not use it. Log in again to replace it."),
     .tone = Notice::Danger,
     .action = Action::SignIn,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Log in again")},
    {.reason = Reason::DatabaseNewer,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your data is from a newer version of Shoptalk"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing was changed. Install the newer version on this computer, then open Shoptalk again.")},
    {.reason = Reason::DatabaseDamaged,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The stored data can’t be read"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "The file is damaged. Nothing was overwritten. Restore a backup, or ask for "
                               "help before you continue."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::PhoneNumberUnknown,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This number is no longer available"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The list has changed. Try again to load the new one."),
     .canRetry = true},
    {.reason = Reason::StorageFailed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This could not be saved"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The disk may be full, or Shoptalk’s folder may be read-only. Free up some space, then try again."),
     .tone = Notice::Danger,
     .canRetry = true},
};

} // namespace

std::span<const SetupMessageEntry> localMessages()
{
    return localEntries;
}

} // namespace shoptalk
