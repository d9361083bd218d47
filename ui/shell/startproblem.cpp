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
                tr("It was made with another key than this computer's. The recovery key or the passphrase of "
                   "the computer that "
                   "made it opens it. Nothing was changed."),
                recoveryAction};
    if (reason == Reason::BackupForeign)
        return {tr("This is no backup of Shoptalk"),
                tr("Choose a file that Shoptalk made. Nothing was changed."), recoveryAction};
    if (reason == Reason::BackupNewer)
        return {tr("This backup is from a newer Shoptalk"),
                tr("Install the newest version and restore it with that. Nothing was changed."), recoveryAction};
    return {tr("This backup can't be used"),
            tr("It is damaged, incomplete, or was changed. Nothing was changed on this computer. Choose an "
               "older one."),
            recoveryAction};
}

std::optional<StartProblem> StartProblems::dataProblem(Reason reason, const QString &folder)
{
    if (reason == Reason::DatabaseNewer)
        return StartProblem{
            tr("Your data is from a newer Shoptalk"),
            tr("A newer version of Shoptalk has used this computer's data. It was left exactly as it is. "
               "Install the "
               "newest version and open it again.")};
    if (reason == Reason::DataFolderUnwritable)
        return StartProblem{
            tr("Shoptalk can't write to its folder"),
            tr("Shoptalk keeps your conversations in\n%1\nbut may not write there. Check that the folder "
               "belongs to "
               "you and that the disk is not full, then try again.")
                .arg(folder)};
    if (reason == Reason::DatabaseDamaged)
        return StartProblem{
            tr("Your data can't be read"),
            tr("The file with your conversations is damaged. Nothing was changed in it. It lies "
               "in\n%1\nBring it back "
               "from a backup. What arrived after that backup is fetched again, as far back as the "
               "shop's relay keeps it.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup};
    if (reason == Reason::DatabaseMissing)
        return StartProblem{
            tr("Your conversations are not where they were"),
            tr("Shoptalk was used on this computer before, but the file with its conversations is missing or "
               "empty. It should be in\n%1\nIf it was moved, put it back and try again. Or restore a backup: what "
               "arrived after it is fetched again, as far back as the shop's relay keeps it.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup, StartProblem::RecoveryAction::StartAnew};
    if (reason == Reason::RestoreFailed)
        return StartProblem{
            tr("The backup could not be put in its place"),
            tr("Files in\n%1\ncould not be moved. Your data is as it was. Check that the folder belongs to you and "
               "that no other program holds its files, then try again.")
                .arg(folder),
            StartProblem::RecoveryAction::RestoreBackup};
    if (reason == Reason::DatabaseLocked)
        return StartProblem{
            tr("Another program is using your data"),
            tr("Shoptalk's data is held open by another program, perhaps a backup. Wait until it has "
               "finished, then "
               "try again.")};
    return {};
}

std::optional<StartProblem> StartProblems::keyProblem(Reason reason)
{
    if (reason == Reason::KeychainMissing)
        return StartProblem{
            tr("There is no keychain"),
            tr("Shoptalk keeps its key in the computer's keychain and found none. On Linux, install and "
               "start GNOME "
               "Keyring or KWallet, then try again. Or choose a passphrase that Shoptalk asks for at "
               "every start."),
            StartProblem::RecoveryAction::ChoosePassphrase};
    if (reason == Reason::KeychainLocked || reason == Reason::KeychainRefused)
        return StartProblem{
            tr("The keychain is locked"),
            tr("Shoptalk's key lies in the computer's keychain, which is locked or refused to give it. "
               "Unlock it, then "
               "try again. Nothing was changed.")};
    if (reason == Reason::MasterKeyLost)
        return StartProblem{
            tr("The key to your sign-in was not found"),
            tr("Your conversations are here, but the key that protects your sign-in is not in the "
               "keychain. Most often "
               "the keychain is locked: unlock it, then try again. If the keychain is lost, the recovery "
               "key brings it back. "
               "Nothing was changed."),
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
    if (isAboutBackup(reason) || reason == Reason::EnvelopeRefused || reason == Reason::KeyNeeded)
        return backupProblem(reason);
    return {tr("Shoptalk could not start"),
            tr("Something unexpected kept Shoptalk from opening its data. Nothing was changed. Try again; if "
               "it stays, give "
               "this to the person who looks after your computers: %1")
                .arg(nameOf(reason))};
}

} // namespace shoptalk
