// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditreasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

struct Reason {
    /// A word that ends with "_" matches every word that begins with it and is not listed before.
    const char *word;
    const char *text;
};

constexpr const char *removedApp =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Shoptalk was removed in the Facebook settings");
constexpr const char *securityCheck =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook wants a security check first");
constexpr const char *newPassword =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the Facebook password was changed");
constexpr const char *hasRunOut = QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "it had expired");
constexpr const char *notConfirmed =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the Facebook account is not confirmed");
constexpr const char *endedThere = QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "it was ended at Facebook");
constexpr const char *noRole =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person has no role in the business");
constexpr const char *permissionMissing =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a permission is missing");
constexpr const char *keyMissing =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the keychain or the key in it could not be used");
constexpr const char *databaseUnusable =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the database could not be used");

constexpr std::array reasons{
    Reason{"throughput_raised", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number can send faster")},
    Reason{"quality_low",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "customers block or report the number")},
    Reason{"quality_recovered",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "customers’ feedback on the number is good again")},
    Reason{
        "limit_changed",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number of customers you can write to has changed")},
    Reason{"name_approved", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the new name was approved")},
    Reason{"name_rejected", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the new name was rejected")},
    Reason{"account_restricted", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was restricted")},
    Reason{"account_violation", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a rule was broken")},
    Reason{"account_will_be_disabled",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account will be disabled")},
    Reason{"account_disabled", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was disabled")},
    Reason{"account_reinstated",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account can be used again")},
    Reason{"account_deleted", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was deleted")},
    Reason{"number_offboarded",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number was removed from WhatsApp")},
    Reason{"number_reconnected",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number is connected again")},
    Reason{"history_refused", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "earlier chats are not shared")},
    Reason{"past_not_given",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "earlier chats and contacts were not shared")},
    Reason{"account_notice", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a message in WhatsApp Manager")},
    Reason{"idle", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "after some time without use")},
    Reason{"manual", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "by hand")},
    Reason{"login_closed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the login was closed")},
    Reason{"login_declined",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person did not allow the connection")},
    Reason{"login_error", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook reported a problem")},
    Reason{"login_unreachable",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the Facebook page did not load")},
    Reason{"login_crashed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the login window stopped")},
    Reason{"login_to_browser",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person continued in the browser")},
    Reason{"browser_missing", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "no browser could be opened")},
    Reason{"browser_timeout",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "nothing came back from the browser")},
    Reason{"signup_not_configured",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta’s sign-up is not switched on")},
    Reason{"upload_cancelled", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the upload was stopped")},
    Reason{"signup_cancelled",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta’s sign-up was not finished")},
    Reason{"signup_reported",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person reported a problem to Meta")},
    Reason{"signup_without_code",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta’s sign-up gave no permission")},
    Reason{"signup_unnamed",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta did not say which number was set up")},
    Reason{"pasted_malformed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted text is not a token")},
    Reason{"pasted_unknown",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta does not accept the pasted token")},
    Reason{"pasted_expired", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token has expired")},
    Reason{"pasted_other_app",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token was made for another app")},
    Reason{"pasted_not_system",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token does not belong to a system user")},
    Reason{"pasted_permissions",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token lacks a permission")},
    Reason{"state_mismatch",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the answer did not match this login")},
    Reason{"oauth_refused", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook did not accept the login")},
    Reason{"other_system_user",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons",
                             "the token of another system user or of a person was given")},
    Reason{"other_business", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another business was chosen")},
    Reason{"other_account", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a different person logged in")},
    Reason{"permissions_missing", permissionMissing},
    Reason{"permission_missing", permissionMissing},
    Reason{"expired", hasRunOut},
    Reason{"meta_190_463", hasRunOut},
    Reason{"data_access_expired",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook asks for a new login after three months")},
    Reason{"revoked", removedApp},
    Reason{"meta_190_458", removedApp},
    Reason{"checkpoint", securityCheck},
    Reason{"meta_190_459", securityCheck},
    Reason{"password_changed", newPassword},
    Reason{"meta_190_460", newPassword},
    Reason{"unconfirmed", notConfirmed},
    Reason{"meta_190_464", notConfirmed},
    Reason{"logged_out", endedThere},
    Reason{"meta_190_467", endedThere},
    Reason{"no_role", noRole},
    Reason{"meta_190_492", noRole},
    Reason{"meta_190", endedThere},
    Reason{"ended_meanwhile", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Shoptalk was closed meanwhile")},
    Reason{"disconnected", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was disconnected")},
    Reason{"unauthorised",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay no longer knows this computer")},
    Reason{"rate_limited", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "there were too many requests")},
    Reason{"recovery_key_missing",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "there is no recovery key and no passphrase")},
    Reason{"backup_unwritable",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the folder could not be written to")},
    Reason{"backup_running", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another backup was running")},
    Reason{"old_backups_left",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "older backups could not be removed")},
    Reason{"database_damaged", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the database is damaged")},
    Reason{"disk_full", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk is full")},
    Reason{"data_folder_unwritable",
           QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk could not be written to")},
    Reason{"backup_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the saved file could not be read")},
    Reason{"disk_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk reported an error")},
    Reason{"database_", databaseUnusable},
    Reason{"store_", databaseUnusable},
    Reason{"migration_", databaseUnusable},
    Reason{"work_", databaseUnusable},
    Reason{"keychain_", keyMissing},
    Reason{"secret_", keyMissing},
    Reason{"sealed_", keyMissing},
    Reason{"master_", keyMissing},
    Reason{"key_", keyMissing},
    Reason{"vault_", keyMissing},
    Reason{"envelope_", keyMissing},
    Reason{"passphrase_", keyMissing},
    Reason{"relay_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay did not answer")},
    Reason{"meta_unreachable", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay could not reach Meta")},
    Reason{"meta_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta refused it")},
    Reason{"answer_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the answer could not be used")},
};

bool fits(const Reason &reason, const QString &word)
{
    const QLatin1StringView known(reason.word);
    return known.endsWith(u'_') ? word.startsWith(known) : word == known;
}

} // namespace

QString auditReason(const QString &word)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&word](const Reason &reason) { return fits(reason, word); });
    return found == reasons.end() ? QString()
                                  : QCoreApplication::translate("shoptalk::AuditReasons", found->text);
}

} // namespace shoptalk
