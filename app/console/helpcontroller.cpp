// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/helpcontroller.h"

#include "ui/help/helppages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/shortcutmap.h"
#include "ui/theme/translated.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>

namespace shoptalk {

HelpController::HelpController(MainWindow &window, const ShortcutMap &shortcuts, const Theme &theme,
                               QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shortcuts(shortcuts)
    , m_theme(theme)
{
    qApp->installEventFilter(this);
    connect(&window, &MainWindow::helpRequested, this, &HelpController::showHelp);
    // The help window must not keep the program running after the main window is closed.
    connect(&window, &MainWindow::closed, this, [this] { delete m_help; });
    keepTranslated(window, *this, [this] {
        const bool wasShown = m_help && m_help->isVisible();
        delete m_help;
        if (wasShown)
            showHelp();
    });
}

HelpController::~HelpController()
{
    delete m_help;
}

void HelpController::showHelp()
{
    const QWidget *focus = m_window.focusWidget();
    showFor(focus && focus->isVisible() ? focus : m_window.currentPage());
}

void HelpController::showFor(const QWidget *focus)
{
    if (!m_help)
        m_help = new HelpWindow(m_theme);
    m_help->showPage(helpPageFor(focus));
}

bool HelpController::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *widget = qobject_cast<const QWidget *>(watched);
        const QKeySequence keys(static_cast<const QKeyEvent *>(event)->keyCombination());
        const bool isInDialog = widget && qobject_cast<const QDialog *>(widget->window());
        if (isInDialog && m_shortcuts.keys(Shortcut::Help).contains(keys)) {
            showFor(widget);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace shoptalk
