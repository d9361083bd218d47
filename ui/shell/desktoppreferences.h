// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quiettimes.h"

#include <QMap>
#include <QString>

#include <memory>

namespace shoptalk {

class SettingsFile;

/// How the program behaves on the desktop, in the file of the preferences. No personal data and no secrets.
class DesktopPreferences {
public:
    /// `path` is an INI file that is created when the first value is stored.
    explicit DesktopPreferences(const QString &path);
    ~DesktopPreferences();

    /// Whether the program goes on in the tray when its window is closed. Default: false.
    bool keepsRunning() const;
    void setKeepsRunning(bool isOn);
    /// Whether the person has seen the explanation of that. Default: false.
    bool hasExplainedTray() const;
    void setHasExplainedTray();
    DoNotDisturb doNotDisturb() const; ///< Default: off.
    void setDoNotDisturb(const DoNotDisturb &doNotDisturb);
    WorkingHours workingHours() const; ///< Default: off.
    void setWorkingHours(const WorkingHours &hours);
    /// See ShortcutMap::Changes. Default: none.
    QMap<QString, QString> shortcuts() const;
    void setShortcuts(const QMap<QString, QString> &shortcuts);

private:
    std::unique_ptr<SettingsFile> m_settings;
};

} // namespace shoptalk
