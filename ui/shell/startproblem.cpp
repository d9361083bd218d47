// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/startproblem.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk {

StartProblem StartProblems::backupProblem(const QString &reason)
{
    const auto recoveryAction = StartProblem::RecoveryAction::RestoreBackup;
    if (reason == "envelope_refused"_L1 || reason == "key_needed"_L1)
        return {tr("The backup needs its key"),
                tr("It was made with a different key. Open it with the recovery key or the passphrase of the "
                   "computer that made it. Nothing was changed."),
                recoveryAction};
    if (reason == "backup_foreign"_L1)
        return {tr("This is not a Shoptalk backup"),
                tr("Choose a backup file made by Shoptalk. Nothing was changed."), recoveryAction};
    if (reason == "backup_newer"_L1)
        return {tr("This backup is from a newer Shoptalk"),
                tr("Install the newest version of Shoptalk, then restore the backup with it. Nothing was "
                   "changed."),
                recoveryAction};
    return {tr("This backup can’t be used"),
            tr("It is damaged or incomplete, or it was changed. Choose an older backup. Nothing was changed "
               "on this computer."),
            recoveryAction};
}

std::optional<StartProblem> StartProblems::dataProblem(const QString &reason, const QString &folder)
{
    if (reason == "database_newer"_L1)
        return StartProblem{tr("Your data is from a newer Shoptalk"),
                            tr("A newer version of Shoptalk was used on this computer. Nothing was changed. "
                               "Install the newest version, then open it again.")};
    if (reason == "data_folder_unwritable"_L1)
        return StartProblem{
            tr("Shoptalk can’t write to its folder"),
            tr("Shoptalk keeps your conversations in\n%1\nbut can’t write to this folder. Check that the "
               "folder belongs to you and that the disk is not full, then try again.")
                .arg(folder)};
    if (reason == "database_damaged"_L1)
        return StartProblem{tr("Your data can’t be read"),
                            tr("The file with your conversations is damaged. Nothing was changed in it. You "
                               "find it in\n%1\nRestore a backup. Newer messages are then downloaded again, "
                               "as far back as your shop’s relay (the server that receives them) keeps them.")
                                .arg(folder),
                            StartProblem::RecoveryAction::RestoreBackup};
    if (reason == "database_missing"_L1)
        return StartProblem{
            tr("Your conversations are missing"),
            tr("Shoptalk was used on this computer before, but the file with your conversations is missing "
               "or empty. It should be in\n%1\nIf it was moved, put it back and try again. Or restore a "
               "backup: newer messages are then downloaded again, as far back as your shop’s relay (the "
               "server that receives them) keeps them.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup, StartProblem::RecoveryAction::StartAnew};
    if (reason == "restore_failed"_L1)
        return StartProblem{
            tr("The backup could not be restored"),
            tr("Files in\n%1\ncould not be moved. Your conversations are unchanged. Check that the folder "
               "belongs to you and that no other program is using its files, then try again.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup};
    if (reason == "database_locked"_L1)
        return StartProblem{tr("Another program is using your data"),
                            tr("Another program, perhaps a backup program, is using Shoptalk’s data. Wait "
                               "until it has finished, then try again.")};
    return {};
}

std::optional<StartProblem> StartProblems::keyProblem(const QString &reason)
{
    if (reason == "keychain_missing"_L1)
        return StartProblem{
            tr("There is no keychain"),
            tr("Shoptalk keeps its key in the computer’s keychain (the system’s safe place for passwords), "
               "but found none. On Linux, install and start GNOME Keyring or KWallet, then try again. Or "
               "choose a passphrase, which Shoptalk then asks for at every start."),
            StartProblem::RecoveryAction::ChoosePassphrase};
    if (reason == "keychain_locked"_L1 || reason == "keychain_refused"_L1)
        return StartProblem{tr("The keychain is locked"),
                            tr("Shoptalk’s key is in the computer’s keychain, which is locked or refused "
                               "access. Unlock it, then try again. Nothing was changed.")};
    if (reason == "master_key_lost"_L1)
        return StartProblem{tr("The key to your login was not found"),
                            tr("Your conversations are here, but the key that protects your login is not in "
                               "the keychain. Usually the keychain is just locked: unlock it, then try "
                               "again. If the keychain is lost, use the recovery key. Nothing was changed."),
                            StartProblem::RecoveryAction::UseRecoveryKey};
    return {};
}

StartProblem StartProblems::describe(const Error &error, const QString &dataFolder)
{
    const QString &reason = error.reason;
    if (const auto problem = dataProblem(reason, QDir::toNativeSeparators(dataFolder)))
        return *problem;
    if (const auto problem = keyProblem(reason))
        return *problem;
    if (reason.startsWith("backup_"_L1) || reason == "envelope_refused"_L1 || reason == "key_needed"_L1)
        return backupProblem(reason);
    return {tr("Shoptalk could not start"),
            tr("Shoptalk could not open its data because of an unexpected problem. Nothing was changed. Try "
               "again. If it keeps happening, give this to the person who looks after your computers: %1")
                .arg(reason)};
}

} // namespace shoptalk
