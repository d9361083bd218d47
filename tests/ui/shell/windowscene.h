// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../looks.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QTemporaryDir>

namespace shoptalk::test {

/// What a main window needs, for tests to derive from: a theme and a file for the preferences.
class WindowScene : public QObject {
public:
    WindowScene()
    {
        QApplication::setApplicationDisplayName(QStringLiteral("Shoptalk"));
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }

protected:
    QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir m_folder;
    std::unique_ptr<Theme> m_theme;
};

} // namespace shoptalk::test
