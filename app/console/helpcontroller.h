// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helpwindow.h"

#include <QObject>
#include <QPointer>

namespace shoptalk {

class MainWindow;
class ShortcutMap;
class Theme;

/// Opens the guide at the page that fits what the person is doing.
class HelpController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    HelpController(MainWindow &window, const ShortcutMap &shortcuts, const Theme &theme,
                   QObject *parent = nullptr);
    ~HelpController() override;

    void showHelp();

protected:
    /// Takes the keys of the help in dialogs, whose main window can't use its shortcuts.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFor(const QWidget *focus);

    MainWindow &m_window;
    const ShortcutMap &m_shortcuts;
    const Theme &m_theme;
    QPointer<HelpWindow> m_help;
};

} // namespace shoptalk
