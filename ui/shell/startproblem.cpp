// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startproblem.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

bool isAboutBackup(Reason reason)
{
    switch (reason) {
    case Reason::BackupDamaged:
    case Reason::BackupForeign:
    case Reason::BackupNewer:
    case Reason::BackupRunning:
    case Reason::BackupUnreadable:
    case Reason::BackupUnwritable:
        return true;
    default:
        return false;
    }
}

} // namespace

StartProblem StartProblems::backupProblem(Reason reason)
{
    const auto recoveryAction = StartProblem::RecoveryAction::RestoreBackup;
    if (reason == Reason::EnvelopeRefused || reason == Reason::KeyNeeded)
        return {tr("The backup needs its key"),
                tr("It was made with a different key. Open it with the recovery key or the passphrase of the "
                   "computer that made it. Nothing was changed."),
                recoveryAction};
    if (reason == Reason::PassphraseNeeded)
        return {tr("A new passphrase is needed"),
                tr("A passphrase protects Shoptalk on this computer, and a recovery key does not replace it. "
                   "Choose a new passphrase, then the backup is restored. Nothing was changed yet."),
                recoveryAction};
    if (reason == Reason::BackupForeign)
        return {tr("This is not a Shoptalk backup"),
                tr("Choose a backup file made by Shoptalk. Nothing was changed."), recoveryAction};
    if (reason == Reason::BackupNewer)
        return {tr("This backup is from a newer Shoptalk"),
                tr("Install the newest version of Shoptalk, then restore the backup with it. Nothing was "
                   "changed."),
                recoveryAction};
    return {tr("This backup can’t be used"),
            tr("It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed "
               "on this computer."),
            recoveryAction};
}

std::optional<StartProblem> StartProblems::dataProblem(Reason reason, const QString &folder)
{
    if (reason == Reason::DatabaseNewer)
        return StartProblem{tr("Your data is from a newer Shoptalk"),
                            tr("A newer version of Shoptalk was used on this computer. Nothing was changed. "
                               "Install the newest version, then open it again.")};
    if (reason == Reason::DataFolderUnwritable)
        return StartProblem{
            tr("Shoptalk can’t write to its folder"),
            tr("Shoptalk keeps your conversations in\n%1\nbut can’t write to this folder. Check that the "
               "folder belongs to you and that the disk is not full, then try again.")
                .arg(folder)};
    if (reason == Reason::DatabaseDamaged)
        return StartProblem{tr("Your data can’t be read"),
                            tr("The file with your conversations is damaged. Nothing was changed in it. You "
                               "find it in\n%1\nRestore a backup. Newer messages are then downloaded again, "
                               "as far back as your shop’s relay (the server that receives them) keeps them.")
                                .arg(folder),
                            StartProblem::RecoveryAction::RestoreBackup};
    if (reason == Reason::DatabaseMissing)
        return StartProblem{
            tr("Your conversations are missing"),
            tr("Shoptalk was used on this computer before, but the file with your conversations is missing "
               "or empty. It should be in\n%1\nIf it was moved, put it back and try again. Or restore a "
               "backup: newer messages are then downloaded again, as far back as your shop’s relay (the "
               "server that receives them) keeps them.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup, StartProblem::RecoveryAction::StartAnew};
    if (reason == Reason::RestoreFailed)
        return StartProblem{
            tr("The backup could not be restored"),
            tr("Files in\n%1\ncould not be moved. Your conversations are unchanged. Check that the folder "
               "belongs to you and that no other program is using its files, then try again.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup};
    if (reason == Reason::DatabaseLocked)
        return StartProblem{tr("Another program is using your data"),
                            tr("Another program, perhaps a backup program, is using Shoptalk’s data. Wait "
                               "until it has finished, then try again.")};
    return {};
}

StartProblem StartProblems::unreadableSettings(const QString &path, bool isStuck)
{
    const QString title = tr("Shoptalk can’t read its settings");
    const auto recoveryAction = StartProblem::RecoveryAction::SetSettingsAside;
    const QString file = QDir::toNativeSeparators(path);
    if (isStuck)
        return {title,
                tr("New settings were not possible either, because Shoptalk can’t rename the file\n%1\nCheck "
                   "that the file and its folder belong to you, then try again. Nothing was changed.")
                    .arg(file),
                recoveryAction};
    return {
        title,
        tr("The file with the settings is damaged, or Shoptalk may not open it:\n%1\nNothing was changed, "
           "and your conversations are still here. Check that the file belongs to you, then try again. "
           "Or start with new settings: the file then stays in its folder under another name.")
            .arg(file),
        recoveryAction};
}

std::optional<StartProblem> StartProblems::keyProblem(Reason reason)
{
    if (reason == Reason::KeychainMissing)
        return StartProblem{
            tr("There is no keychain"),
            tr("Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), "
               "but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or "
               "choose a passphrase, which Shoptalk then asks for at every start."),
            StartProblem::RecoveryAction::ChoosePassphrase};
    if (reason == Reason::KeychainGone)
        return StartProblem{
            tr("The keychain is missing"),
            tr("Shoptalk’s key is in the computer’s keychain (the system’s safe place for passwords), which "
               "can’t be found any more. On Linux, start GNOME Keyring or KWallet, then try again. Or use "
               "the recovery key, and choose a passphrase that Shoptalk then asks for at every start. "
               "Nothing was changed."),
            StartProblem::RecoveryAction::UseRecoveryKey};
    if (reason == Reason::KeychainLocked || reason == Reason::KeychainRefused)
        return StartProblem{tr("The keychain is locked"),
                            tr("Shoptalk’s key is in the computer’s keychain (the system’s safe place for "
                               "passwords), which is locked or refused access. Unlock it, then try again. "
                               "If you used Shoptalk on this computer before, it finds your messages then. "
                               "Nothing was changed.")};
    if (reason == Reason::MasterKeyLost)
        return StartProblem{tr("The key to your login was not found"),
                            tr("Your conversations are here, but the key that protects your login is not in "
                               "the keychain. Usually the keychain is just locked: unlock it, then try "
                               "again. If the keychain is lost, use the recovery key. Nothing was changed."),
                            StartProblem::RecoveryAction::UseRecoveryKey};
    return {};
}

StartProblem StartProblems::describe(const Error &error, const QString &dataFolder)
{
    const Reason reason = error.reason;
    if (const auto problem = dataProblem(reason, QDir::toNativeSeparators(dataFolder)))
        return *problem;
    if (const auto problem = keyProblem(reason))
        return *problem;
    if (isAboutBackup(reason) || reason == Reason::EnvelopeRefused || reason == Reason::KeyNeeded
        || reason == Reason::PassphraseNeeded)
        return backupProblem(reason);
    return {tr("Shoptalk could not start"),
            tr("Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try "
               "again. If it keeps happening, give this to the person who looks after your computers: %1")
                .arg(nameOf(reason))};
}

} // namespace shoptalk
