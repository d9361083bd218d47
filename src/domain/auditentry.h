// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>
#include <QString>

namespace shoptalk {

/// The events of the audit trail. The numbers are stored: new ones are appended.
enum class AuditKind {
    LoggedIn = 1, ///< A Facebook account logged in and was stored.
    LoginFailed = 2, ///< `word`: why.
    Connected = 3, ///< A phone number was claimed, subscribed and made active.
    Disconnected = 4, ///< An account was disconnected here.
    DisconnectFinished = 5, ///< The remaining steps at Meta are done.
    TokenRenewed = 6,
    TokenEnded = 7, ///< `word`: why, e.g. "meta_190_460".
    Exported = 8, ///< `count`: conversations or rows.
    Imported = 9,
    BackedUp = 10,
    BackupFailed = 11, ///< `word`: why.
    Restored = 12,
    Deleted = 13, ///< Softly; `count`: messages or conversations.
    Undeleted = 14,
    Purged = 15, ///< `count`: what was destroyed after its time.
    Erased = 16, ///< A customer, everywhere; `count`: messages.
    Locked = 17, ///< `word`: "idle", "manual", "computer".
    Unlocked = 18,
    UnlockFailed = 19,
    Recovered = 20, ///< With the recovery key.
    KeyRotated = 21,
    RecoveryKeyMade = 22,
    Deauthorised = 23, ///< Meta told the relay that a person removed the app.
    DataDeletionRequested = 24, ///< The same, and that their data is to be deleted.
    Paired = 25, ///< With a relay.
    RetentionChanged = 26, ///< `count`: days; 0 for ever.
    PassphraseChanged = 27,
    LabelRetentionChanged = 28, ///< `count`: days; 0 for ever; -1 as all others.
    NumberRegistered = 29, ///< With WhatsApp, with its PIN.
    NumberDeregistered = 30,
    AlertCame = 31, ///< WhatsApp decided something about a number or an account; `word`: what.
    LoginEndsSoon = 32 ///< A Facebook login, within a week; `word`: "until_2026_12_05", in UTC.
};

/// One line of the audit trail. It contains no names and no message texts.
struct AuditEntry {
    AuditKind kind = AuditKind::LoggedIn;
    int count = 0;
    QString word = {}; ///< snake_case, at most 64 characters; the store refuses anything else.
    QDateTime at = {}; ///< UTC, whole seconds; invalid: now, by the database.

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

} // namespace shoptalk

Q_DECLARE_METATYPE(shoptalk::AuditEntry)
