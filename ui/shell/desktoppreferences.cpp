// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktoppreferences.h"

#include "core/settingsfile.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto keepsRunningKey = "tray/keeps_running"_L1;
constexpr auto explainedKey = "tray/is_explained"_L1;
constexpr auto doNotDisturbKey = "notifications/do_not_disturb"_L1;
constexpr auto doNotDisturbUntilKey = "notifications/do_not_disturb_until"_L1;
constexpr auto hoursKey = "working_hours/are_on"_L1;
constexpr auto shortcutGroup = "shortcuts"_L1;
constexpr auto timeFormat = "HH:mm"_L1;

QString shortcutKey(const QString &name)
{
    return shortcutGroup + u'/' + name;
}

QString dayKey(std::size_t day)
{
    return u"working_hours/day_%1"_s.arg(day + 1);
}

/// "09:00-18:00", with "off " before it for a day without work.
QString dayText(const WorkingDay &day)
{
    const QString hours = day.from.toString(timeFormat) + u'-' + day.to.toString(timeFormat);
    return day.isWorking ? hours : u"off "_s + hours;
}

WorkingDay dayFrom(QString text, const WorkingDay &otherwise)
{
    WorkingDay day;
    day.isWorking = !text.startsWith("off "_L1);
    const QStringList hours = text.remove("off "_L1).split(u'-');
    day.from = QTime::fromString(hours.value(0), timeFormat);
    day.to = QTime::fromString(hours.value(1), timeFormat);
    return day.from.isValid() && day.to.isValid() ? day : otherwise;
}

} // namespace

DesktopPreferences::DesktopPreferences(const QString &path)
    : m_settings(std::make_unique<SettingsFile>(path))
{
}

DesktopPreferences::~DesktopPreferences() = default;

bool DesktopPreferences::keepsRunning() const
{
    return m_settings->value(keepsRunningKey, false).toBool();
}

void DesktopPreferences::setKeepsRunning(bool isOn)
{
    m_settings->setValue(keepsRunningKey, isOn);
}

bool DesktopPreferences::hasExplainedTray() const
{
    return m_settings->value(explainedKey, false).toBool();
}

void DesktopPreferences::setHasExplainedTray()
{
    m_settings->setValue(explainedKey, true);
}

DoNotDisturb DesktopPreferences::doNotDisturb() const
{
    return {m_settings->value(doNotDisturbKey, false).toBool(),
            QDateTime::fromString(m_settings->value(doNotDisturbUntilKey).toString(), Qt::ISODate)};
}

void DesktopPreferences::setDoNotDisturb(const DoNotDisturb &doNotDisturb)
{
    m_settings->setValue(doNotDisturbKey, doNotDisturb.isOn);
    m_settings->setValue(doNotDisturbUntilKey, doNotDisturb.until.toUTC().toString(Qt::ISODate));
}

WorkingHours DesktopPreferences::workingHours() const
{
    WorkingHours hours;
    hours.areOn = m_settings->value(hoursKey, false).toBool();
    for (std::size_t day = 0; day < hours.days.size(); ++day)
        hours.days.at(day) = dayFrom(m_settings->value(dayKey(day)).toString(), hours.days.at(day));
    return hours;
}

void DesktopPreferences::setWorkingHours(const WorkingHours &hours)
{
    m_settings->setValue(hoursKey, hours.areOn);
    for (std::size_t day = 0; day < hours.days.size(); ++day)
        m_settings->setValue(dayKey(day), dayText(hours.days.at(day)));
}

QMap<QString, QString> DesktopPreferences::shortcuts() const
{
    QMap<QString, QString> all;
    const QStringList names = m_settings->keysIn(shortcutGroup);
    for (const QString &name : names)
        all.insert(name, m_settings->value(shortcutKey(name)).toString());
    return all;
}

void DesktopPreferences::setShortcuts(const QMap<QString, QString> &shortcuts)
{
    m_settings->remove(shortcutGroup);
    for (auto each = shortcuts.begin(); each != shortcuts.end(); ++each)
        m_settings->setValue(shortcutKey(each.key()), each.value());
}

} // namespace shoptalk
