// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/loginsheet.h"

#include "ui/login/addressbar.h"
#include "ui/login/loginhelp.h"
#include "ui/login/loginoutcome.h"
#include "ui/login/loginpage.h"
#include "ui/login/loginprofile.h"
#include "ui/login/loginview.h"
#include "ui/login/pagenotice.h"
#include "ui/login/shrinkingarea.h"
#include "ui/theme/controls.h"
#include "ui/theme/windowplace.h"

#include <QCloseEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int wantedWidth = 620; // pixels at the usual text size
constexpr int wantedHeight = 760;
constexpr int minPageHeight = 96;
/// The maximum number of views: the login itself, the problem page, and pages opened on top.
constexpr int maxViews = 4;

} // namespace

LoginSheet::LoginSheet(const Theme &theme, const LoginOptions &options, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_options(options)
    , m_profile(makeLoginProfile(options.hosts, options.language, this))
    , m_bar(new AddressBar(theme, this))
    , m_stack(new QStackedWidget(this))
    , m_problem(new LoginProblem(theme, this))
    , m_refusal(makeLabel(theme, TextStyle::Body, {}, Tone::Warning, this))
    , m_notice(new PageNotice(theme, this))
    , m_watch(options.watchEvery)
    , m_help(makeHelp())
    , m_helpButton(makeButton(ButtonKind::Link, tr("I see an error page"), this))
    , m_view(addView())
{
    setObjectName(u"loginWindow"_s);
    setWindowTitle(tr("Log in – Shoptalk"));
    m_stack->addWidget(m_problem);
    m_refusal->setObjectName(u"loginRefusal"_s);
    m_refusal->setContentsMargins(space::l, space::s, space::l, space::s);
    m_refusal->hide();
    m_help->hide();
    m_stack->setSizePolicy(QSizePolicy::Preferred,
                           QSizePolicy::Ignored); // the help takes what it needs first
    m_stack->setMinimumHeight(theme.sized(minPageHeight));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(makeNotices());
    column->addWidget(m_stack, 1);
    column->addWidget(m_help);
    column->addWidget(makeFooter());
    connect(m_bar, &AddressBar::reloadRequested, this, &LoginSheet::reload);
    connect(m_problem, &LoginProblem::retryRequested, this, &LoginSheet::loadFromStart);
    connect(m_stack, &QStackedWidget::currentChanged, this, &LoginSheet::watchPage);
    connect(m_stack, &QStackedWidget::currentChanged, this, &LoginSheet::showAddress);
    connect(&m_watch, &PageWatch::changed, this, &LoginSheet::reportPageState);
    addShortcuts();
    placeWindowOver(*this, {theme.sized(wantedWidth), theme.sized(wantedHeight)}, options.over);
    loadFromStart();
    watchPage();
}

QWidget *LoginSheet::makeHelp()
{
    auto *margin = new QWidget;
    auto *helpLayout = new QVBoxLayout(margin);
    helpLayout->setContentsMargins(space::l, space::s, space::l, space::s);
    auto *help = new LoginHelp(m_theme, m_options.redirect, margin);
    connect(help, &LoginHelp::browserRequested, this, [this] { finish(browserOutcome()); });
    helpLayout->addWidget(help);
    return new ShrinkingArea(m_theme, margin, this);
}

QWidget *LoginSheet::makeNotices()
{
    auto *notices = new QWidget;
    auto *column = new QVBoxLayout(notices);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_refusal);
    column->addWidget(m_notice);
    connect(m_notice, &PageNotice::reloadRequested, this, &LoginSheet::reload);
    connect(m_notice, &PageNotice::browserRequested, this, [this] { finish(browserOutcome()); });
    connect(m_notice, &PageNotice::helpRequested, m_helpButton, &QPushButton::click);
    return new ShrinkingArea(m_theme, notices, this);
}

LoginSheet::~LoginSheet()
{
    qDeleteAll(m_stack->findChildren<LoginView *>()); // pages must be destroyed before their profile
}

QWidget *LoginSheet::makeFooter()
{
    QFrame *footer = makeSurface(Surface::Footer, this);
    footer->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // else its buttons would be squeezed
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::l, space::s, space::l, space::s);
    m_helpButton->setObjectName(u"loginHelpButton"_s);
    m_helpButton->setCheckable(true);
    connect(m_helpButton, &QPushButton::clicked, this, &LoginSheet::toggleHelp);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), footer);
    cancel->setObjectName(u"loginCancelButton"_s);
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    row->addWidget(m_helpButton);
    row->addStretch();
    row->addWidget(cancel);
    return footer;
}

void LoginSheet::addShortcuts()
{
    connect(new QShortcut(Qt::Key_Escape, this), &QShortcut::activated, this, &QWidget::close);
    connect(new QShortcut(QKeySequence::Refresh, this), &QShortcut::activated, this, &LoginSheet::reload);
}

LoginView *LoginSheet::addView()
{
    auto *view = new LoginView(this);
    view->setObjectName(u"loginPage"_s);
    view->setAccessibleName(tr("Facebook login page"));
    view->setPage(makePage(view));
    view->setZoomFactor(m_theme.textScale());
    m_stack->addWidget(view);
    return view;
}

LoginPage *LoginSheet::makePage(LoginView *view)
{
    auto *page = new LoginPage(
        m_options, [this] { return openPopup(); }, m_profile, view);
    page->setBackgroundColor(m_theme.colours().window);
    connect(page, &LoginPage::redirected, this, [this](const QUrl &url) { finish(outcomeOf(url)); });
    connect(page, &LoginPage::leavingRefused, this, &LoginSheet::showRefusal);
    connect(page, &LoginPage::loadFailed, this, [this, view](PageFailure failure) {
        if (view == m_shown)
            showProblem(view->url().host().isEmpty() ? m_options.address : view->url(), failure);
    });
    connect(page, &QWebEnginePage::windowCloseRequested, view, [this, view] { closeView(view); });
    connect(page, &QWebEnginePage::urlChanged, this, &LoginSheet::showAddress);
    connect(page, &LoginPage::loadStateChanged, this, &LoginSheet::showAddress);
    connect(page, &QWebEnginePage::loadStarted, m_bar, [this] { m_bar->setProgress(0); });
    connect(page, &QWebEnginePage::loadProgress, m_bar,
            [this](int percent) { m_bar->setProgress(qMin(percent, 95)); });
    connect(page, &LoginPage::settled, m_bar, [this] { m_bar->setProgress(100); });
    return page;
}

LoginPage *LoginSheet::openPopup()
{
    if (m_stack->count() >= maxViews)
        return nullptr;
    LoginView *view = addView();
    m_stack->setCurrentWidget(view);
    view->setFocus();
    return static_cast<LoginPage *>(view->page());
}

void LoginSheet::closeView(LoginView *view)
{
    if (view == m_view)
        return; // only the person and the redirect end the login, never a page
    m_stack->removeWidget(view);
    view->deleteLater();
    auto *below = qobject_cast<LoginView *>(m_stack->widget(m_stack->count() - 1));
    m_stack->setCurrentWidget(below ? below : m_view);
}

void LoginSheet::loadFromStart()
{
    m_refusal->hide();
    m_stack->setCurrentWidget(m_view);
    m_shown = m_view;
    m_view->load(m_options.address);
    showAddress();
    m_view->setFocus();
}

/// A hung page may block the next load, so it is removed together with the engine's process.
void LoginSheet::beginAfresh()
{
    const QList<LoginView *> views = m_stack->findChildren<LoginView *>();
    m_view = addView();
    loadFromStart();
    for (LoginView *view : views) {
        m_stack->removeWidget(view);
        view->deleteLater();
    }
}

void LoginSheet::watchPage()
{
    const auto *view = qobject_cast<LoginView *>(m_stack->currentWidget());
    m_watch.watch(view ? view->page() : nullptr);
}

void LoginSheet::showAddress()
{
    if (auto *view = qobject_cast<LoginView *>(m_stack->currentWidget()))
        m_shown = view;
    if (!m_shown)
        return;
    const auto *page = static_cast<LoginPage *>(m_shown->page());
    QUrl address = page->url().host().isEmpty() ? page->requestedUrl() : page->url();
    if (address.host().isEmpty() && m_shown == m_view)
        address = m_options.address;
    m_bar->setAddress(address, page->loadState());
}

void LoginSheet::reportPageState(PageState state)
{
    m_notice->notify(state);
    if (!m_finished)
        Q_EMIT pageStateChanged(state);
}

void LoginSheet::reload()
{
    if (m_watch.state() != PageState::Fine)
        return beginAfresh();
    auto *view = qobject_cast<LoginView *>(m_stack->currentWidget());
    if (!view || view->url().isEmpty())
        return loadFromStart();
    m_refusal->hide();
    view->reload();
}

void LoginSheet::showProblem(const QUrl &address, PageFailure failure)
{
    if (m_finished)
        return;
    m_bar->setProgress(100);
    m_stack->setCurrentWidget(m_problem);
    m_problem->explain(address.host(), failure);
}

void LoginSheet::showRefusal(const QString &host)
{
    m_refusal->setText(
        tr("This link leads to %1. Shoptalk only opens Facebook’s login here, so it was not opened.")
            .arg(host));
    m_refusal->show();
}

void LoginSheet::toggleHelp()
{
    m_help->setVisible(m_helpButton->isChecked());
    m_helpButton->setText(m_helpButton->isChecked() ? tr("Hide help") : tr("I see an error page"));
}

void LoginSheet::closeEvent(QCloseEvent *event)
{
    const bool nothingSeen = m_stack->currentWidget() == m_problem;
    finish(nothingSeen ? unreachableOutcome() : closedOutcome());
    QWidget::closeEvent(event);
}

void LoginSheet::finish(const QJsonObject &outcome)
{
    if (std::exchange(m_finished, true))
        return;
    Q_EMIT finished(outcome);
}

void LoginSheet::bringToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

} // namespace shoptalk
