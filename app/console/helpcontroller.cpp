// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/helpcontroller.h"

#include "ui/help/helppages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/translated.h"

namespace shoptalk {

HelpController::HelpController(MainWindow &window, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_theme(theme)
{
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
    const QWidget *shown = focus && focus->isVisible() ? focus : m_window.currentPage();
    if (!m_help)
        m_help = new HelpWindow(m_theme);
    m_help->showPage(helpPageFor(shown));
}

} // namespace shoptalk
