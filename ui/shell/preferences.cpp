// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include "core/settingsfile.h"
#include "ui/theme/languages.h"

#include <QDateTime>
#include <QMetaEnum>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto textScaleKey = "appearance/text_percent"_L1;
constexpr auto installationKey = "installation/name"_L1;
constexpr auto backupFolderKey = "backup/folder"_L1;
constexpr auto backupEveryKey = "backup/every_hours"_L1;
constexpr auto lockAfterKey = "lock/after_minutes"_L1;
constexpr auto lockWithComputerKey = "lock/with_computer"_L1;
constexpr auto showsTypingKey = "typing/shown"_L1;
constexpr auto linkPreviewKey = "composer/link_preview"_L1;
constexpr auto filterKey = "inbox/filter"_L1;
constexpr auto meKey = "inbox/me"_L1;
constexpr auto numberKey = "inbox/number"_L1;
constexpr auto mediaLimitKey = "media/limit_bytes"_L1;
constexpr qint64 defaultMediaLimit = 20LL * 1024 * 1024 * 1024;
constexpr auto notificationsKey = "notifications/are_shown"_L1;
constexpr auto notificationNamesKey = "notifications/name_who_and_what"_L1;
constexpr auto notificationSoundKey = "notifications/have_sound"_L1;
constexpr auto databaseCheckedKey = "database/checked_at"_L1;
constexpr auto databasePagesCheckedKey = "database/pages_checked_at"_L1;
constexpr auto geometryKey = "window/geometry"_L1;
} // namespace

Preferences::Preferences(const QString &path)
    : m_settings(std::make_unique<SettingsFile>(path))
{
}

Preferences::~Preferences() = default;

Theme::Mode Preferences::themeMode() const
{
    bool known = false;
    const QByteArray name = m_settings->value(themeKey).toByteArray();
    const int value = QMetaEnum::fromType<Theme::Mode>().keyToValue(name.constData(), &known);
    return known ? Theme::Mode(value) : Theme::Mode::System;
}

void Preferences::setThemeMode(Theme::Mode mode)
{
    m_settings->setValue(themeKey, QByteArray(QMetaEnum::fromType<Theme::Mode>().valueToKey(int(mode))));
}

QString Preferences::language() const
{
    const QString stored = m_settings->value(languageKey).toString();
    return stored.isEmpty() ? QString() : textLanguage({stored});
}

void Preferences::setLanguage(const QString &code)
{
    m_settings->setValue(languageKey, code);
}

qreal Preferences::textScale() const
{
    return qBound(Theme::minTextScale, m_settings->value(textScaleKey, 100).toInt() / 100.0,
                  Theme::maxTextScale);
}

void Preferences::setTextScale(qreal scale)
{
    m_settings->setValue(textScaleKey, qRound(100 * scale));
}

QString Preferences::installation() const
{
    return m_settings->value(installationKey).toString();
}

void Preferences::setInstallation(const QString &name)
{
    m_settings->setValue(installationKey, name);
}

BackupPlan Preferences::backupPlan() const
{
    BackupPlan plan;
    plan.folder = m_settings->value(backupFolderKey).toString();
    plan.everyHours = qBound(1, m_settings->value(backupEveryKey, plan.everyHours).toInt(), 24 * 31);
    return plan;
}

void Preferences::setBackupPlan(const BackupPlan &plan)
{
    m_settings->setValue(backupFolderKey, plan.folder);
    m_settings->setValue(backupEveryKey, plan.everyHours);
}

bool Preferences::showsTyping() const
{
    return m_settings->value(showsTypingKey, true).toBool();
}

void Preferences::setShowsTyping(bool isShown)
{
    m_settings->setValue(showsTypingKey, isShown);
}

bool Preferences::showsLinkPreview() const
{
    return m_settings->value(linkPreviewKey, true).toBool();
}

void Preferences::setShowsLinkPreview(bool isShown)
{
    m_settings->setValue(linkPreviewKey, isShown);
}

ConversationScope Preferences::inboxScope() const
{
    const int filter = m_settings->value(filterKey).toInt();
    const bool isKnown = filter >= 0 && filter <= int(ConversationFilter::Snoozed);
    return {isKnown ? ConversationFilter(filter) : ConversationFilter::All,
            StaffId(m_settings->value(meKey).toString()),
            PhoneNumberId(m_settings->value(numberKey).toString())};
}

void Preferences::setInboxScope(const ConversationScope &scope)
{
    m_settings->setValue(filterKey, int(scope.filter));
    m_settings->setValue(meKey, scope.me.value());
    m_settings->setValue(numberKey, scope.number.value());
}

qint64 Preferences::mediaLimitBytes() const
{
    return qMax<qint64>(0, m_settings->value(mediaLimitKey, defaultMediaLimit).toLongLong());
}

void Preferences::setMediaLimitBytes(qint64 bytes)
{
    m_settings->setValue(mediaLimitKey, bytes);
}

LockChoices Preferences::lockChoices() const
{
    LockChoices choices;
    choices.afterMinutes = qBound(0, m_settings->value(lockAfterKey).toInt(), 24 * 60);
    choices.withComputer = m_settings->value(lockWithComputerKey, choices.withComputer).toBool();
    return choices;
}

void Preferences::setLockChoices(const LockChoices &choices)
{
    m_settings->setValue(lockAfterKey, choices.afterMinutes);
    m_settings->setValue(lockWithComputerKey, choices.withComputer);
}

NotificationChoices Preferences::notifications() const
{
    NotificationChoices choices;
    choices.areShown = m_settings->value(notificationsKey, choices.areShown).toBool();
    choices.nameWhoAndWhat = m_settings->value(notificationNamesKey, choices.nameWhoAndWhat).toBool();
    choices.haveSound = m_settings->value(notificationSoundKey, choices.haveSound).toBool();
    return choices;
}

void Preferences::setNotifications(const NotificationChoices &choices)
{
    m_settings->setValue(notificationsKey, choices.areShown);
    m_settings->setValue(notificationNamesKey, choices.nameWhoAndWhat);
    m_settings->setValue(notificationSoundKey, choices.haveSound);
}

DatabaseChecks Preferences::databaseChecks() const
{
    const auto read = [this](QLatin1StringView key) {
        return QDateTime::fromString(m_settings->value(key).toString(), Qt::ISODate);
    };
    return {read(databaseCheckedKey), read(databasePagesCheckedKey)};
}

void Preferences::setDatabaseChecks(const DatabaseChecks &checks)
{
    m_settings->setValue(databaseCheckedKey, checks.everything.toUTC().toString(Qt::ISODate));
    m_settings->setValue(databasePagesCheckedKey, checks.pages.toUTC().toString(Qt::ISODate));
}

QByteArray Preferences::windowGeometry() const
{
    return m_settings->value(geometryKey).toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    m_settings->setValue(geometryKey, geometry);
}

} // namespace shoptalk
