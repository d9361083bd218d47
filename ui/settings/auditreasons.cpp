// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auditreasons.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace shoptalk {

namespace {

struct KnownWord {
    const char *word; ///< With "_" at its end: everything that begins so and stands nowhere before.
    const char *text;
};

constexpr const char *removedApp =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Shoptalk was removed in the Facebook settings");
constexpr const char *securityCheck =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook wants a security check first");
constexpr const char *newPassword =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the Facebook password was changed");
constexpr const char *hasRunOut = QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "it had run out");
constexpr const char *notConfirmed =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the Facebook account is not confirmed");
constexpr const char *endedThere = QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "it was ended at Facebook");
constexpr const char *noRole =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person has no role in the business");
constexpr const char *permissionMissing =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a permission is missing");
constexpr const char *keyMissing =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the keychain, or the key in it, was not to be had");
constexpr const char *databaseUnusable =
    QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the database could not be used");

constexpr std::array reasons{
    KnownWord{"throughput_raised", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number can send faster")},
    KnownWord{"quality_low",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "customers block or report the number")},
    KnownWord{"quality_recovered",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number’s quality has recovered")},
    KnownWord{
        "limit_changed",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "how many customers may be written to has changed")},
    KnownWord{"name_approved", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the new name was approved")},
    KnownWord{"name_rejected", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the new name was refused")},
    KnownWord{"account_restricted",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was restricted")},
    KnownWord{"account_violation", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a rule was broken")},
    KnownWord{"account_will_be_disabled",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account will be disabled")},
    KnownWord{"account_disabled", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was disabled")},
    KnownWord{"account_reinstated",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account may be used again")},
    KnownWord{"account_deleted", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was deleted")},
    KnownWord{"number_offboarded",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number left the platform")},
    KnownWord{"number_reconnected",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the number is connected again")},
    KnownWord{"history_refused",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the owner shares no earlier chats")},
    KnownWord{"past_not_given",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "earlier chats and contacts are not given")},
    KnownWord{"account_notice",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "a notice in the WhatsApp Manager")},
    KnownWord{"idle", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "after a time without use")},
    KnownWord{"manual", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "by hand")},
    KnownWord{"login_closed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the login was closed")},
    KnownWord{"login_declined",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person did not allow the connection")},
    KnownWord{"login_error", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook reported a problem")},
    KnownWord{"login_unreachable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook’s page did not load")},
    KnownWord{"login_crashed", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the login window stopped")},
    KnownWord{"login_to_browser",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person went on in the browser")},
    KnownWord{"browser_missing", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "no browser opened")},
    KnownWord{"browser_timeout",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "nothing came back from the browser")},
    KnownWord{"signup_not_configured",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay offers no sign-up at Meta")},
    KnownWord{"upload_cancelled", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the upload was stopped")},
    KnownWord{"signup_cancelled",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the sign-up at Meta was not finished")},
    KnownWord{"signup_reported",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the person reported a problem to Meta")},
    KnownWord{"signup_without_code",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "no permission came with the sign-up at Meta")},
    KnownWord{"signup_unnamed",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta did not say which number was set up")},
    KnownWord{"pasted_malformed",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "what was pasted is not a token")},
    KnownWord{"pasted_unknown",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Meta does not accept the pasted token")},
    KnownWord{"pasted_expired", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token has run out")},
    KnownWord{"pasted_other_app",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token was made for another app")},
    KnownWord{"pasted_not_system",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token is not a system user’s")},
    KnownWord{"pasted_permissions",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the pasted token may not do enough")},
    KnownWord{"state_mismatch",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the answer did not belong to this login")},
    KnownWord{"oauth_refused",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook did not accept the login")},
    KnownWord{
        "other_system_user",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another system user’s token, or a person, was given")},
    KnownWord{
        "other_business",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another business signed up, or a person logged in")},
    KnownWord{"other_account", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "somebody else logged in")},
    KnownWord{"permissions_missing", permissionMissing},
    KnownWord{"permission_missing", permissionMissing},
    KnownWord{"expired", hasRunOut},
    KnownWord{"meta_190_463", hasRunOut},
    KnownWord{
        "data_access_expired",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "Facebook wants to be asked again after three months")},
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
    KnownWord{"disconnected", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the account was disconnected")},
    KnownWord{"unauthorised",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the relay does not know this computer any more")},
    KnownWord{"rate_limited", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "there were too many requests")},
    KnownWord{
        "recovery_key_missing",
        QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "there is neither a recovery key nor a passphrase")},
    KnownWord{"backup_unwritable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the folder could not be written to")},
    KnownWord{"backup_running", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "another one was being made")},
    KnownWord{"old_backups_left",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "older backups could not be removed")},
    KnownWord{"database_damaged", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the database is damaged")},
    KnownWord{"disk_full", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk is full")},
    KnownWord{"data_folder_unwritable",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "the disk could not be written to")},
    KnownWord{"backup_",
              QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "what was written could not be read again")},
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
    KnownWord{"answer_", QT_TRANSLATE_NOOP("shoptalk::AuditReasons", "no answer came that could be used")},
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
