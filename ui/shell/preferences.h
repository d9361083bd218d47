// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archive/backups.h"
#include "domain/conversationscope.h"
#include "ui/settings/lockchoices.h"
#include "ui/settings/notificationchoices.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>

namespace shoptalk {

class SettingsFile;

/// When the database was last found undamaged; invalid if never.
struct DatabaseChecks {
    QDateTime everything = {}; ///< Including its indexes.
    QDateTime pages = {};

    friend bool operator==(const DatabaseChecks &, const DatabaseChecks &) = default;
};

/// The window's settings with their defaults. They contain no personal data and no secrets.
class Preferences {
public:
    /// `path` is an INI file that is created when the first value is stored.
    explicit Preferences(const QString &path);
    ~Preferences();

    Theme::Mode themeMode() const; ///< Default: as the system.
    void setThemeMode(Theme::Mode mode);
    /// A code of `languages()`; empty, the default: the language of the computer.
    QString language() const;
    void setLanguage(const QString &code);
    qreal textScale() const; ///< Default: 1.
    void setTextScale(qreal scale);
    /// The id of this data folder in the keychain, which is not secret; empty before the first start.
    QString installation() const;
    void setInstallation(const QString &name);
    BackupPlan backupPlan() const; ///< Default: no folder, so no backups.
    void setBackupPlan(const BackupPlan &plan);
    bool showsTyping() const; ///< Whether customers see that somebody types. Default: true.
    void setShowsTyping(bool isShown);
    bool showsLinkPreview() const; ///< Whether links are sent with a preview. Default: true.
    void setShowsLinkPreview(bool isShown);
    ConversationScope inboxScope() const; ///< What the list shows. Default: all; nobody chosen as the person
                                          ///< at this computer. The number may not be connected any more.
    void setInboxScope(const ConversationScope &scope);
    /// How many bytes customers' files may take; 0: no limit. Default: 20 GB.
    qint64 mediaLimitBytes() const;
    void setMediaLimitBytes(qint64 bytes);
    LockChoices lockChoices() const; ///< Default: with the computer, but not after some time without use.
    void setLockChoices(const LockChoices &choices);
    NotificationChoices
    notifications() const; ///< Default: shown, with the customer's name, the text and a sound.
    void setNotifications(const NotificationChoices &choices);
    DatabaseChecks databaseChecks() const; ///< Default: there was none.
    void setDatabaseChecks(const DatabaseChecks &checks);
    QByteArray windowGeometry() const; ///< Default: empty.
    void setWindowGeometry(const QByteArray &geometry);

private:
    std::unique_ptr<SettingsFile> m_settings;
};

} // namespace shoptalk
