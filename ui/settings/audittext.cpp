// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/audittext.h"

#include "ui/settings/auditreasons.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

class AuditText {
    Q_DECLARE_TR_FUNCTIONS(shoptalk::AuditText)
public:
    static QString ofAccounts(const AuditEntry &entry);
    static QString ofData(const AuditEntry &entry);
    static QString ofLabel(int days);
    static QString ofKeys(const AuditEntry &entry);
    static QString ofNobody();
    static QString withReason(const QString &sentence, const QString &word);
};

QString AuditText::ofAccounts(const AuditEntry &entry)
{
    switch (entry.kind) {
    case AuditKind::LoggedIn:
        return tr("A Facebook account logged in");
    case AuditKind::LoginFailed:
        return tr("A login failed");
    case AuditKind::Connected:
        return tr("A phone number was connected");
    case AuditKind::Disconnected:
        return tr("An account was disconnected on this computer");
    case AuditKind::DisconnectFinished:
        return tr("Facebook withdrew the access of the disconnected account");
    case AuditKind::TokenRenewed:
        return tr("A Facebook login was renewed");
    case AuditKind::TokenEnded:
        return tr("A Facebook login ended");
    case AuditKind::Deauthorised:
        return tr("Shoptalk was removed in someone’s Facebook settings");
    case AuditKind::DataDeletionRequested:
        return tr("Someone asked Facebook to delete their data");
    case AuditKind::Paired:
        return tr("This computer was paired with the relay");
    case AuditKind::NumberRegistered:
        return tr("A phone number was registered with WhatsApp");
    case AuditKind::NumberDeregistered:
        return tr("A phone number was unregistered from WhatsApp");
    case AuditKind::LoginEndsSoon:
        return tr("A Facebook login ends soon");
    case AuditKind::AlertCame:
        return tr("WhatsApp sent a message about a number or an account");
    default:
        return {};
    }
}

QString AuditText::ofData(const AuditEntry &entry)
{
    const int count = entry.count;
    switch (entry.kind) {
    case AuditKind::Exported:
        return tr("Data was exported");
    case AuditKind::Imported:
        return tr("Data was imported");
    case AuditKind::BackedUp:
        return tr("A backup was made");
    case AuditKind::BackupFailed:
        return tr("A backup failed");
    case AuditKind::Restored:
        return tr("A backup was restored");
    case AuditKind::Deleted:
        return tr("A conversation with %Ln message(s) was deleted", nullptr, count);
    case AuditKind::Undeleted:
        return tr("A deleted conversation with %Ln message(s) was restored", nullptr, count);
    case AuditKind::Purged:
        return tr("%Ln message(s) were deleted after the time they are kept for", nullptr, count);
    case AuditKind::Erased:
        return tr("A customer and %Ln message(s) were erased forever", nullptr, count);
    case AuditKind::RetentionChanged:
        return count == 0 ? tr("Messages are now kept forever")
                          : tr("Messages are now kept for %Ln day(s)", nullptr, count);
    case AuditKind::LabelRetentionChanged:
        return ofLabel(count);
    default:
        return {};
    }
}

QString AuditText::ofLabel(int days)
{
    if (days < 0)
        return tr("Messages with a label are now kept as long as all others");
    return days == 0 ? tr("Messages with a label are now kept forever")
                     : tr("Messages with a label are now kept for %Ln day(s)", nullptr, days);
}

QString AuditText::ofKeys(const AuditEntry &entry)
{
    switch (entry.kind) {
    case AuditKind::Locked:
        return tr("Shoptalk was locked");
    case AuditKind::Unlocked:
        return tr("Shoptalk was unlocked");
    case AuditKind::UnlockFailed:
        return tr("Someone tried to unlock Shoptalk and failed");
    case AuditKind::Recovered:
        return tr("The recovery key was used");
    case AuditKind::KeyRotated:
        return tr("The encryption key was changed");
    case AuditKind::RecoveryKeyMade:
        return tr("A recovery key was made");
    case AuditKind::PassphraseChanged:
        return tr("The passphrase was changed");
    default:
        return {};
    }
}

QString AuditText::ofNobody()
{
    return tr("Recorded by a newer version of Shoptalk");
}

QString AuditText::withReason(const QString &sentence, const QString &word)
{
    const QString reason = auditReason(word);
    return reason.isEmpty() ? sentence : tr("%1: %2", "what happened, and why").arg(sentence, reason);
}

} // namespace

QString auditSentence(const AuditEntry &entry)
{
    for (const auto words : {&AuditText::ofAccounts, &AuditText::ofData, &AuditText::ofKeys}) {
        if (const QString sentence = words(entry); !sentence.isEmpty())
            return AuditText::withReason(sentence, entry.word);
    }
    return AuditText::ofNobody();
}

} // namespace shoptalk
