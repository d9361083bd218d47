// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/settings/settingsview.h"
#include "ui/shell/connectionbar.h"
#include "ui/shell/menubar.h"
#include "ui/shell/menucorner.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/problempage.h"
#include "ui/shell/startpage.h"
#include "ui/shell/textzoom.h"
#include "ui/shell/windowclosing.h"
#include "ui/theme/illustration.h"
#include "ui/theme/messagedialog.h"
#include "ui/theme/shortcuts.h"
#include "ui/theme/theme.h"
#include "ui/theme/translated.h"
#include "ui/theme/windowplace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {
constexpr QSize firstSize(1120, 740);
constexpr QSize minSize(360, 480);
} // namespace

MainWindow::MainWindow(Theme &theme, Preferences &preferences, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_preferences(preferences)
    , m_rail(new NavigationRail(theme, *this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(theme, this))
    , m_problem(new ProblemPage(theme, this))
    , m_banners(new BannerStack(theme, this))
    , m_bar(new ConnectionBar(theme, this))
    , m_lock(new LockPage(theme, this))
    , m_closing(new WindowClosing(*this))
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(applicationIcon());
    setMinimumSize(minSize);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_problem);
    m_pages->addWidget(m_lock);
    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(m_banners);
    column->addWidget(m_pages, 1);
    column->addWidget(m_bar);
    setCentralWidget(frame);
    makeActions();
    connect(m_pages, &QStackedWidget::currentChanged, m_rail,
            [this] { m_rail->setPage(m_pages->currentWidget()); });
    connect(m_problem, &ProblemPage::retryRequested, this, &MainWindow::retryStartRequested);
    connect(m_problem, &ProblemPage::recoveryRequested, this, &MainWindow::recoveryRequested);
    connect(m_problem, &ProblemPage::quitRequested, m_closing, &WindowClosing::quit);
    connect(m_closing, &WindowClosing::finished, this, &MainWindow::closed);
    connect(m_bar, &ConnectionBar::retryRequested, this, &MainWindow::retryConnectionRequested);
    connect(m_bar, &ConnectionBar::pairRequested, this, &MainWindow::pairAgainRequested);
    connect(&m_banners->media(), &MediaBanner::retryRequested, this, &MainWindow::retryConnectionRequested);
    placeWindow(*this, preferences.windowGeometry(), firstSize);
}

MainWindow::~MainWindow() = default;

void MainWindow::makeActions()
{
    setMenuBar(new MenuBar(*this));
    QMenu *program = menuBar()->addMenu(QString());
    auto *aboutAction = new QAction(this);
    aboutAction->setMenuRole(QAction::AboutRole);
    connect(aboutAction, &QAction::triggered, this, &MainWindow::about);
    m_settings = new QAction(m_theme.icon(Icon::Settings), {}, this);
    useShortcut(*m_settings, Shortcut::Settings);
    m_settings->setMenuRole(QAction::PreferencesRole);
    m_settings->setEnabled(false);
    connect(m_settings, &QAction::triggered, this, &MainWindow::settingsRequested);
    m_settings->setObjectName(u"settingsAction"_s);
    m_rail->addSection(NavigationRail::Section::Settings, Icon::Settings, *m_settings,
                       [](const QWidget *page) { return qobject_cast<const SettingsView *>(page); });
    m_lockAction = new QAction(m_theme.icon(Icon::Lock), {}, this);
    useShortcut(*m_lockAction, Shortcut::Lock);
    m_lockAction->setEnabled(false);
    connect(m_lockAction, &QAction::triggered, this, &MainWindow::lockRequested);
    auto *quit = new QAction(this);
    useShortcut(*quit, Shortcut::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, m_closing, &WindowClosing::quit);
    program->addAction(m_lockAction);
    program->addAction(m_settings);
    program->addAction(aboutAction);
    program->addSeparator();
    program->addAction(quit);
    menuBar()->addMenu(makeThemeMenu());
    m_help = menuBar()->addMenu(QString());
    auto *helpAction = new QAction(this);
    useShortcut(*helpAction, Shortcut::Help);
    connect(helpAction, &QAction::triggered, this, &MainWindow::helpRequested);
    m_help->addAction(helpAction);
    m_corner = new MenuCorner(m_theme, *m_settings, menuBar());
    program->insertMenu(aboutAction, &m_corner->programMenu());
    menuBar()->setCornerWidget(m_corner);
    keepTranslated(*this, [=, this] {
        program->setTitle(tr("&Shoptalk"));
        aboutAction->setText(tr("&About Shoptalk"));
        m_settings->setText(tr("&Settings…"));
        m_lockAction->setText(tr("&Lock"));
        quit->setText(tr("&Quit"));
        m_help->setTitle(tr("&Help"));
        helpAction->setText(tr("Shoptalk &help"));
        updateTitle();
    });
}

QMenu *MainWindow::makeThemeMenu()
{
    auto *menu = new QMenu(this);
    auto *group = new QActionGroup(this);
    for (const Theme::Mode mode :
         {Theme::Mode::System, Theme::Mode::Light, Theme::Mode::Dark, Theme::Mode::HighContrast}) {
        QAction *action = group->addAction(QString());
        action->setCheckable(true);
        action->setChecked(mode == m_theme.mode());
        menu->addAction(action);
        connect(action, &QAction::triggered, this, [this, mode] {
            m_theme.setMode(mode);
            m_preferences.setThemeMode(mode);
        });
    }
    keepTranslated(*this, [menu, modes = group->actions()] {
        menu->setTitle(tr("&Appearance"));
        modes.at(0)->setText(tr("Same as &system"));
        modes.at(1)->setText(tr("&Light"));
        modes.at(2)->setText(tr("&Dark"));
        modes.at(3)->setText(tr("&High contrast"));
    });
    menu->addSeparator();
    new TextZoom(m_theme, m_preferences, *menu, this);
    return menu;
}

void MainWindow::showStart()
{
    m_start->showOpening();
    m_pages->setCurrentWidget(m_start);
}

void MainWindow::showUpdate(int step, int steps, int percent)
{
    m_start->showUpdate(step, steps, percent);
}

void MainWindow::showProblem(const StartProblem &problem)
{
    m_pages->setCurrentWidget(m_problem);
    m_problem->setProblem(problem);
}

void MainWindow::showPage(QWidget *page)
{
    if (m_pages->indexOf(page) < 0)
        m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    // The widget that had the focus when the page was left, even if a banner or a menu button has it now.
    QWidget *last = page->focusWidget();
    if (last && last->isVisible() && last->isEnabled() && !last->hasFocus())
        last->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setPreparation(int percent)
{
    m_bar->setPreparation(percent);
}

void MainWindow::setConnection(RelayConnection connection)
{
    m_bar->setConnection(connection);
}

void MainWindow::showLock(LockPage::Mode mode)
{
    setSettingsAvailable(false);
    setConnection(RelayConnection::Unpaired);
    setPreparation(100);
    m_banners->clear();
    setUnread(0);
    m_lock->ask(mode);
    m_pages->setCurrentWidget(m_lock);
    closePages();
}

QWidget *MainWindow::currentPage() const
{
    return m_pages->currentWidget();
}

bool MainWindow::isLocked() const
{
    return m_pages->currentWidget() == m_lock;
}

void MainWindow::closePages()
{
    for (int i = m_pages->count() - 1; i >= 0; --i) {
        QWidget *page = m_pages->widget(i);
        if (page == m_start || page == m_problem || page == m_lock)
            continue;
        m_pages->removeWidget(page);
        delete page;
    }
}

void MainWindow::setSettingsAvailable(bool available)
{
    m_settings->setEnabled(available);
    m_lockAction->setEnabled(available);
    m_banners->repair().setLocked(!available);
    Q_EMIT statusChanged(m_unread, available);
}

void MainWindow::addMenuEntry(Menu place, QAction &entry)
{
    if (place == Menu::Help)
        return m_help->addAction(&entry);
    const QList<QObject *> places = m_settings->associatedObjects();
    for (QObject *owner : places) {
        auto *menu = qobject_cast<QMenu *>(owner);
        if (!menu)
            continue;
        const QList<QAction *> entries = menu->actions();
        menu->insertAction(entries.value(entries.indexOf(m_settings) + 1), &entry);
    }
    entry.setEnabled(m_settings->isEnabled());
    connect(m_settings, &QAction::enabledChanged, &entry, &QAction::setEnabled);
}

void MainWindow::setUnread(int count)
{
    m_unread = count;
    m_rail->setUnread(count);
    updateTitle();
    Q_EMIT statusChanged(count, m_settings->isEnabled());
}

void MainWindow::setPractice()
{
    m_banners->practice().show();
    updateTitle();
}

void MainWindow::updateTitle()
{
    const QString program = QApplication::applicationDisplayName();
    const QString name = m_banners->practice().isHidden() ? program : tr("Practice – %1").arg(program);
    setWindowTitle(m_unread > 0 ? tr("(%1) %2").arg(QLocale().toString(m_unread), name) : name);
}

void MainWindow::bringUp()
{
    m_closing->setQuitting(false);
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::about()
{
    showMessageDialog(
        {u"aboutDialog"_s, tr("About Shoptalk"),
         tr("Shoptalk %1\n\nYour shop’s WhatsApp Business conversations on your desktop.\n\nFree software "
            "under the GNU General Public License, version 3 or later. Not affiliated with Meta.")
             .arg(QApplication::applicationVersion())},
        this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.setWindowGeometry(saveGeometry());
    if (m_closing->isRefused()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
    if (event->isAccepted())
        m_closing->finish();
}

} // namespace shoptalk
