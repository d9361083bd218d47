// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trayicon.h"

#include "ui/settings/donotdisturbmenu.h"
#include "ui/settings/quiettext.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/trayhost.h"
#include "ui/shell/traypicture.h"
#include "ui/theme/translated.h"

#include <QApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

TrayIcon::TrayIcon(const Theme &theme, MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_host(TrayHost::make())
    , m_quietMenu(new DoNotDisturbMenu(&m_menu))
{
    fillMenu();
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        // A double click sends Trigger first.
        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::MiddleClick)
            Q_EMIT toggleRequested();
    });
    connect(m_quietMenu, &DoNotDisturbMenu::chosen, this, &TrayIcon::doNotDisturbChosen);
    connect(&window, &MainWindow::statusChanged, this, [this](int unread, bool isOpen) {
        m_lock->setEnabled(isOpen);
        if (std::exchange(m_unread, unread) != unread)
            update();
    });
    connect(m_host.get(), &TrayHost::goneChanged, this, &TrayIcon::availableChanged);
    connect(&m_theme, &Theme::changed, this, &TrayIcon::update);
    keepTranslated(m_menu, *this, [this] { update(); });
    m_icon.show();
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::fillMenu()
{
    m_menu.setObjectName(u"trayMenu"_s);
    QAction *open = m_menu.addAction(QString());
    open->setObjectName(u"trayOpen"_s);
    connect(open, &QAction::triggered, this, &TrayIcon::openRequested);
    m_menu.addMenu(m_quietMenu);
    m_lock = m_menu.addAction(QString());
    m_lock->setObjectName(u"trayLock"_s);
    m_lock->setEnabled(false);
    connect(m_lock, &QAction::triggered, this, &TrayIcon::lockRequested);
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(QString());
    quit->setObjectName(u"trayQuit"_s);
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
    keepTranslated(m_menu, *this, [=, this] {
        open->setText(tr("&Open Shoptalk"));
        m_lock->setText(tr("&Lock"));
        quit->setText(tr("&Quit Shoptalk"));
    });
}

bool TrayIcon::isAvailable() const
{
    return QSystemTrayIcon::isSystemTrayAvailable() && !m_host->isGone();
}

void TrayIcon::setLocked(bool isLocked)
{
    if (std::exchange(m_isLocked, isLocked) != isLocked)
        update();
}

void TrayIcon::setQuiet(const QuietState &state, const QDateTime &now)
{
    m_quiet = state;
    m_now = now;
    m_quietMenu->setState(state, now);
    update();
}

void TrayIcon::update()
{
    m_icon.setIcon(trayPicture(m_theme, {m_unread, m_quiet.isQuiet(), m_isLocked}));
    QStringList lines{QApplication::applicationDisplayName()};
    if (m_isLocked)
        lines << tr("Locked: click to unlock");
    if (m_unread > 0)
        lines << tr("%Ln unread message(s)", nullptr, m_unread);
    if (m_quiet.isQuiet())
        lines << QuietText::describe(m_quiet, m_now);
    m_icon.setToolTip(lines.join(u'\n'));
}

} // namespace shoptalk
