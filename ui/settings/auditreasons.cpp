// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditreasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

struct KnownWord {
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
    KnownWord{"throughput_raised", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number can send faster")},
    KnownWord{"quality_low",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "customers block or report the number")},
    KnownWord{"quality_recovered",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "customers’ feedback on the number is good again")},
    KnownWord{
        "limit_changed",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number of customers you can write to has changed")},
    KnownWord{"name_approved", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the new name was approved")},
    KnownWord{"name_rejected", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the new name was rejected")},
    KnownWord{"account_restricted",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was restricted")},
    KnownWord{"account_violation", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a rule was broken")},
    KnownWord{"account_will_be_disabled",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account will be disabled")},
    KnownWord{"account_disabled", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was disabled")},
    KnownWord{"account_reinstated",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account can be used again")},
    KnownWord{"account_deleted", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was deleted")},
    KnownWord{"number_offboarded",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number was removed from WhatsApp")},
    KnownWord{"number_reconnected",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number is connected again")},
    KnownWord{"history_refused", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "earlier chats are not shared")},
    KnownWord{"past_not_given",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "earlier chats and contacts were not shared")},
    KnownWord{"account_notice", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a message in WhatsApp Manager")},
    KnownWord{"idle", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "after some time without use")},
    KnownWord{"manual", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "by hand")},
    KnownWord{"login_closed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the login was closed")},
    KnownWord{"login_declined",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person did not allow the connection")},
    KnownWord{"login_error", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook reported a problem")},
    KnownWord{"login_unreachable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the Facebook page did not load")},
    KnownWord{"login_crashed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the login window stopped")},
    KnownWord{"login_to_browser",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person continued in the browser")},
    KnownWord{"browser_missing", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "no browser could be opened")},
    KnownWord{"browser_timeout",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "nothing came back from the browser")},
    KnownWord{"signup_not_configured",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta’s sign-up is not switched on")},
    KnownWord{"upload_cancelled", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the upload was stopped")},
    KnownWord{"signup_cancelled",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta’s sign-up was not finished")},
    KnownWord{"signup_reported",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person reported a problem to Meta")},
    KnownWord{"signup_without_code",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta’s sign-up gave no permission")},
    KnownWord{"signup_unnamed",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta did not say which number was set up")},
    KnownWord{"pasted_malformed",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted text is not a token")},
    KnownWord{"pasted_unknown",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta does not accept the pasted token")},
    KnownWord{"pasted_expired", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token has expired")},
    KnownWord{"pasted_other_app",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token was made for another app")},
    KnownWord{
        "pasted_not_system",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token does not belong to a system user")},
    KnownWord{"pasted_permissions",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token lacks a permission")},
    KnownWord{"state_mismatch",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the answer did not match this login")},
    KnownWord{"oauth_refused",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook did not accept the login")},
    KnownWord{"other_system_user",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons",
                                "the token of another system user or of a person was given")},
    KnownWord{"other_business", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another business was chosen")},
    KnownWord{"other_account", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a different person logged in")},
    KnownWord{"permissions_missing", permissionMissing},
    KnownWord{"permission_missing", permissionMissing},
    KnownWord{"expired", hasRunOut},
    KnownWord{"meta_190_463", hasRunOut},
    KnownWord{
        "data_access_expired",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook asks for a new login after three months")},
    KnownWord{"revoked", removedApp},
    KnownWord{"meta_190_458", removedApp},
    KnownWord{"checkpoint", securityCheck},
    KnownWord{"meta_190_459", securityCheck},
    KnownWord{"password_changed", newPassword},
    KnownWord{"meta_190_460", newPassword},
    KnownWord{"unconfirmed", notConfirmed},
    KnownWord{"meta_190_464", notConfirmed},
    KnownWord{"logged_out", endedThere},
    KnownWord{"meta_190_467", endedThere},
    KnownWord{"no_role", noRole},
    KnownWord{"meta_190_492", noRole},
    KnownWord{"meta_190", endedThere},
    KnownWord{"ended_meanwhile",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Shoptalk was closed meanwhile")},
    KnownWord{"disconnected", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was disconnected")},
    KnownWord{"unauthorised",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay no longer knows this computer")},
    KnownWord{"rate_limited", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "there were too many requests")},
    KnownWord{"recovery_key_missing",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "there is no recovery key and no passphrase")},
    KnownWord{"backup_unwritable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the folder could not be written to")},
    KnownWord{"backup_running", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another backup was running")},
    KnownWord{"old_backups_left",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "older backups could not be removed")},
    KnownWord{"database_damaged", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the database is damaged")},
    KnownWord{"disk_full", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk is full")},
    KnownWord{"data_folder_unwritable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk could not be written to")},
    KnownWord{"backup_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the saved file could not be read")},
    KnownWord{"disk_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk reported an error")},
    KnownWord{"database_", databaseUnusable},
    KnownWord{"store_", databaseUnusable},
    KnownWord{"migration_", databaseUnusable},
    KnownWord{"work_", databaseUnusable},
    KnownWord{"keychain_", keyMissing},
    KnownWord{"secret_", keyMissing},
    KnownWord{"sealed_", keyMissing},
    KnownWord{"master_", keyMissing},
    KnownWord{"key_", keyMissing},
    KnownWord{"vault_", keyMissing},
    KnownWord{"envelope_", keyMissing},
    KnownWord{"passphrase_", keyMissing},
    KnownWord{"relay_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay did not answer")},
    KnownWord{"meta_unreachable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay could not reach Meta")},
    KnownWord{"meta_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta refused it")},
    KnownWord{"answer_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the answer could not be used")},
};

bool fits(const KnownWord &reason, const QString &word)
{
    const QLatin1StringView known(reason.word);
    return known.endsWith(u'_') ? word.startsWith(known) : word == known;
}

} // namespace

QString auditReason(const QString &word)
{
    const auto found = std::find_if(reasons.begin(), reasons.end(),
                                    [&word](const KnownWord &reason) { return fits(reason, word); });
    return found == reasons.end() ? QString()
                                  : QCoreApplication::translate("shoptalk::AuditReasons", found->text);
}

} // namespace shoptalk
