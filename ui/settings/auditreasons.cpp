// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditreasons.h"

#include "accounts/accountstatus.h"
#include "accounts/auditcause.h"

#include <QCoreApplication>

namespace shoptalk {

namespace {

/// The text of each cause. Empty: the sentence of the entry says enough without it.
class AuditReasons {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AuditReasons)
public:
    QString operator()(std::monostate) const { return {}; }
    QString operator()(Reason reason) const;
    QString operator()(MetaCode code) const;
    QString operator()(AccountStatus status) const;
    QString operator()(AlertKind alert) const;
    QString operator()(LockCause cause) const;

private:
    static QString ofLogin(Reason reason);
    static QString ofSignUp(Reason reason);
    static QString ofToken(Reason reason);
    static QString ofConnection(Reason reason);
    static QString ofBackup(Reason reason);
    static QString ofDatabase(Reason reason);
    static QString ofKeys(Reason reason);
    static QString ofAccountAlert(AlertKind alert);
};

QString AuditReasons::ofLogin(Reason reason)
{
    switch (reason) {
    case Reason::LoginClosed:
        return tr("the login was closed");
    case Reason::LoginDeclined:
        return tr("the person did not allow the connection");
    case Reason::LoginError:
        return tr("Facebook reported a problem");
    case Reason::LoginUnreachable:
        return tr("the Facebook page did not load");
    case Reason::LoginCrashed:
        return tr("the login window stopped");
    case Reason::LoginToBrowser:
        return tr("the person continued in the browser");
    case Reason::BrowserMissing:
        return tr("no browser could be opened");
    case Reason::BrowserTimeout:
        return tr("nothing came back from the browser");
    case Reason::StateMismatch:
        return tr("the answer did not match this login");
    case Reason::OauthRefused:
        return tr("Facebook did not accept the login");
    case Reason::OtherSystemUser:
        return tr("the token of another system user or of a person was given");
    case Reason::OtherBusiness:
        return tr("another business was chosen");
    case Reason::OtherAccount:
        return tr("a different person logged in");
    case Reason::PermissionsMissing:
    case Reason::PermissionMissing:
        return tr("a permission is missing");
    case Reason::EndedMeanwhile:
        return tr("Shoptalk was closed meanwhile");
    default:
        return {};
    }
}

QString AuditReasons::ofSignUp(Reason reason)
{
    switch (reason) {
    case Reason::SignupNotConfigured:
        return tr("Meta’s sign-up is not switched on");
    case Reason::SignupCancelled:
        return tr("Meta’s sign-up was not finished");
    case Reason::SignupReported:
        return tr("the person reported a problem to Meta");
    case Reason::SignupWithoutCode:
        return tr("Meta’s sign-up gave no permission");
    case Reason::SignupUnnamed:
        return tr("Meta did not say which number was set up");
    default:
        return {};
    }
}

QString AuditReasons::ofToken(Reason reason)
{
    switch (reason) {
    case Reason::PastedMalformed:
        return tr("the pasted text is not a token");
    case Reason::PastedUnknown:
        return tr("Meta does not accept the pasted token");
    case Reason::PastedExpired:
        return tr("the pasted token has expired");
    case Reason::PastedOtherApp:
        return tr("the pasted token was made for another app");
    case Reason::PastedNotSystem:
        return tr("the pasted token does not belong to a system user");
    case Reason::PastedPermissions:
        return tr("the pasted token lacks a permission");
    default:
        return {};
    }
}

QString AuditReasons::ofConnection(Reason reason)
{
    switch (reason) {
    case Reason::Cancelled:
        return tr("it was stopped");
    case Reason::UploadCancelled:
        return tr("the upload was stopped");
    case Reason::TokenMissing:
        return tr("nobody was logged in");
    case Reason::GraphAddressInsecure:
        return tr("Meta’s address is not safe");
    case Reason::Unauthorised:
        return tr("the relay no longer knows this computer");
    case Reason::RateLimited:
        return tr("there were too many requests");
    case Reason::RelayAddressInsecure:
    case Reason::RelayAddressInvalid:
    case Reason::RelayAnswerMalformed:
    case Reason::RelayCode:
    case Reason::RelayRejected:
    case Reason::RelaySetBack:
    case Reason::RelayTimeout:
    case Reason::RelayUnavailable:
    case Reason::RelayUnreachable:
        return tr("the relay did not answer");
    case Reason::NotSent:
        return tr("the request could not leave");
    case Reason::MetaUnreachable:
        return tr("the relay could not reach Meta");
    case Reason::MetaBusy:
    case Reason::MetaDisturbed:
    case Reason::MetaRefused:
    case Reason::MetaRejected:
        return tr("Meta refused it");
    case Reason::AnswerIncomplete:
    case Reason::AnswerLost:
    case Reason::AnswerNotJson:
    case Reason::AnswerTooLarge:
    case Reason::ListEndless:
        return tr("the answer could not be used");
    default:
        return {};
    }
}

QString AuditReasons::ofBackup(Reason reason)
{
    switch (reason) {
    case Reason::RecoveryKeyMissing:
        return tr("there is no recovery key and no passphrase");
    case Reason::BackupUnwritable:
        return tr("the folder could not be written to");
    case Reason::BackupRunning:
        return tr("another backup was running");
    case Reason::OldBackupsLeft:
        return tr("older backups could not be removed");
    case Reason::BackupDamaged:
    case Reason::BackupForeign:
    case Reason::BackupNewer:
    case Reason::BackupUnreadable:
        return tr("the saved file could not be read");
    default:
        return {};
    }
}

QString AuditReasons::ofDatabase(Reason reason)
{
    switch (reason) {
    case Reason::DiskFull:
        return tr("the disk is full");
    case Reason::DataFolderUnwritable:
        return tr("the disk could not be written to");
    case Reason::DiskError:
        return tr("the disk reported an error");
    case Reason::DatabaseDamaged:
        return tr("the database is damaged");
    case Reason::DatabaseBusy:
    case Reason::DatabaseError:
    case Reason::DatabaseLocked:
    case Reason::DatabaseMissing:
    case Reason::DatabaseNewer:
    case Reason::MigrationFailed:
    case Reason::StoreNotOpen:
    case Reason::WorkFailed:
        return tr("the database could not be used");
    default:
        return {};
    }
}

QString AuditReasons::ofKeys(Reason reason)
{
    switch (reason) {
    case Reason::EnvelopeMalformed:
    case Reason::EnvelopeRefused:
    case Reason::KeyChanging:
    case Reason::KeyFileUnreadable:
    case Reason::KeyFileUnwritable:
    case Reason::KeyNeeded:
    case Reason::KeychainGone:
    case Reason::KeychainLocked:
    case Reason::KeychainMissing:
    case Reason::KeychainRefused:
    case Reason::MasterKeyLost:
    case Reason::PassphraseNeeded:
    case Reason::PassphraseShort:
    case Reason::SealedValueDamaged:
    case Reason::SecretNotFound:
    case Reason::VaultClosed:
        return tr("the keychain or the key in it could not be used");
    default:
        return {};
    }
}

QString AuditReasons::operator()(Reason reason) const
{
    for (const auto textOf : {&AuditReasons::ofLogin, &AuditReasons::ofSignUp, &AuditReasons::ofToken,
                              &AuditReasons::ofConnection, &AuditReasons::ofBackup, &AuditReasons::ofDatabase,
                              &AuditReasons::ofKeys}) {
        if (const QString text = textOf(reason); !text.isEmpty())
            return text;
    }
    return {};
}

/// The catalogue of Meta's codes says which of them end a login, and how.
QString AuditReasons::operator()(MetaCode code) const
{
    const std::optional<AccountStatus> status = statusAfter(code);
    return status ? (*this)(*status) : tr("Meta refused it");
}

QString AuditReasons::operator()(AccountStatus status) const
{
    switch (status) {
    case AccountStatus::Active:
        break;
    case AccountStatus::Expired:
        return tr("it had expired");
    case AccountStatus::DataAccessExpired:
        return tr("Facebook asks for a new login after three months");
    case AccountStatus::Revoked:
        return tr("Shoptalk was removed in the Facebook settings");
    case AccountStatus::Checkpoint:
        return tr("Facebook wants a security check first");
    case AccountStatus::PasswordChanged:
        return tr("the Facebook password was changed");
    case AccountStatus::Unconfirmed:
        return tr("the Facebook account is not confirmed");
    case AccountStatus::LoggedOut:
        return tr("it was ended at Facebook");
    case AccountStatus::NoRole:
        return tr("the person has no role in the business");
    case AccountStatus::Disconnected:
        return tr("the account was disconnected");
    case AccountStatus::PermissionMissing:
        return tr("a permission is missing");
    }
    return {};
}

QString AuditReasons::ofAccountAlert(AlertKind alert)
{
    switch (alert) {
    case AlertKind::Restricted:
        return tr("the account was restricted");
    case AlertKind::Violation:
        return tr("a rule was broken");
    case AlertKind::WillBeDisabled:
        return tr("the account will be disabled");
    case AlertKind::Disabled:
        return tr("the account was disabled");
    case AlertKind::Reinstated:
        return tr("the account can be used again");
    case AlertKind::AccountDeleted:
        return tr("the account was deleted");
    case AlertKind::HistoryRefused:
        return tr("earlier chats are not shared");
    case AlertKind::PastAskedBefore:
    case AlertKind::PastTooLate:
    case AlertKind::PastNotGiven:
        return tr("earlier chats and contacts were not shared");
    case AlertKind::AgentAnswers:
    case AlertKind::AgentHandsOver:
        return tr("Meta’s AI agent answers customers");
    case AlertKind::PlatformError:
        return tr("WhatsApp reported a problem");
    case AlertKind::SenderUnknown:
        return tr("a message named no sender");
    default:
        return tr("a message in WhatsApp Manager");
    }
}

QString AuditReasons::operator()(AlertKind alert) const
{
    switch (alert) {
    case AlertKind::ThroughputRaised:
        return tr("the number can send faster");
    case AlertKind::QualityLow:
        return tr("customers block or report the number");
    case AlertKind::QualityRecovered:
        return tr("customers’ feedback on the number is good again");
    case AlertKind::LimitRaised:
    case AlertKind::LimitLowered:
    case AlertKind::LimitIs:
        return tr("the number of customers you can write to has changed");
    case AlertKind::NameApproved:
        return tr("the new name was approved");
    case AlertKind::NameRejected:
        return tr("the new name was rejected");
    case AlertKind::Offboarded:
        return tr("the number was removed from WhatsApp");
    case AlertKind::Reconnected:
        return tr("the number is connected again");
    default:
        return ofAccountAlert(alert);
    }
}

QString AuditReasons::operator()(LockCause cause) const
{
    switch (cause) {
    case LockCause::Manual:
        break;
    case LockCause::Idle:
        return tr("after some time without use");
    case LockCause::Computer:
        return tr("because the computer was locked or went to sleep");
    }
    return tr("by hand");
}

} // namespace

QString auditReason(const QString &word)
{
    return std::visit(AuditReasons(), auditCauseOf(word));
}

} // namespace shoptalk
