// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setupmessagetable.h"

#include <QtGlobal>

namespace shoptalk {

namespace {

using Action = SetupMessage::Action;

constexpr SetupMessageEntry localEntries[] = {
    {.reason = Reason::KeychainMissing,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This computer has no keychain"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Shoptalk keeps the key to your login in the system's keychain, and nowhere else. Start one, "
         "such as GNOME Keyring or KWallet, then try again."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::KeychainLocked,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The keychain is locked"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "Unlock it with your system's password, then try again."),
     .canRetry = true},
    {.reason = Reason::KeychainRefused,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The keychain did not let Shoptalk in"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                           "Try again and allow it when your system asks. Your login is kept safe there."),
     .canRetry = true},
    {.reason = Reason::MasterKeyLost,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The key to your data was not found"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The keychain is locked, or it is not the one from before. Unlock the right one, then try "
         "again. Nothing has been overwritten."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::SealedValueDamaged,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The stored login cannot be opened"),
     .text = QT_TRANSLATE_NOOP("shoptalk::SetupMessage",
                               "It was damaged or changed, so it is not used. Log in again to replace it."),
     .tone = Notice::Danger,
     .action = Action::SignIn,
     .actionLabel = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Log in again")},
    {.reason = Reason::DatabaseNewer,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "Your data is from a newer Shoptalk"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "Nothing was touched. Install the newer version on this computer and open it again.")},
    {.reason = Reason::DatabaseDamaged,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The stored data cannot be read"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The file is damaged. Nothing was overwritten: restore a backup, or ask for help before you "
         "go on."),
     .tone = Notice::Danger,
     .canRetry = true},
    {.reason = Reason::PhoneNumberUnknown,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This number is no longer there"),
     .text =
         QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "The list has changed. Try again to read it afresh."),
     .canRetry = true},
    {.reason = Reason::StorageFailed,
     .title = QT_TRANSLATE_NOOP("shoptalk::SetupMessage", "This could not be saved"),
     .text = QT_TRANSLATE_NOOP(
         "shoptalk::SetupMessage",
         "The disk may be full, or Shoptalk's folder may be read-only. Make room, then try again."),
     .tone = Notice::Danger,
     .canRetry = true},
};

} // namespace

std::span<const SetupMessageEntry> localMessages()
{
    return localEntries;
}

} // namespace shoptalk
