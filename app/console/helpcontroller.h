// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpwindow.h"

#include <QObject>
#include <QPointer>

namespace shoptalk {

class MainWindow;
class Theme;

/// Opens the guide at the page that fits what the person is doing.
class HelpController : public QObject {
    Q_OBJECT
public:
    /// Both outlive this.
    HelpController(MainWindow &window, const Theme &theme, QObject *parent = nullptr);
    ~HelpController() override;

    void showHelp();

private:
    MainWindow &m_window;
    const Theme &m_theme;
    QPointer<HelpWindow> m_help;
};

} // namespace shoptalk
