// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/composition.h"

#include "accounts/connectedaccounts.h"
#include "accounts/loginprocess.h"
#include "accounts/setupflow.h"
#include "app/console/accountcare.h"
#include "app/console/language.h"
#include "app/console/startup.h"
#include "core/clock.h"
#include "core/logging.h"
#include "graph/graphclient.h"
#include "models/conversationlistmodel.h"
#include "models/messagelistmodel.h"
#include "outbox/outbox.h"
#include "secrets/keychain.h"
#include "secrets/vault.h"
#include "store/store.h"
#include "sync/eventintake.h"
#include "ui/inbox/inboxpage.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingsview.h"
#include "ui/setup/setuppage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"

#include <QApplication>
#include <QDir>
#include <QNetworkAccessManager>
#include <QNetworkInformation>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

/// Longer than any usual answer of Meta; a send without one is Uncertain anyway.
constexpr std::chrono::seconds leaveWithin{5};

QString fileIn(const Options &options, const QString &name)
{
    return QDir(options.dataFolder).filePath(name);
}

/// Meta's own page for the end of a desktop login. Source: manual login flow.
QUrl redirectFor(const Options &options)
{
    return options.loginUrl.resolved(QUrl(u"/connect/login_success.html"_s));
}

RelayConnection connectionOf(EventStream::State state)
{
    switch (state) {
    case EventStream::State::Stopped:
        return RelayConnection::Unpaired;
    case EventStream::State::Connecting:
        return RelayConnection::Connecting;
    case EventStream::State::CatchingUp:
        return RelayConnection::CatchingUp;
    case EventStream::State::UpToDate:
        return RelayConnection::UpToDate;
    case EventStream::State::Offline:
        return RelayConnection::Offline;
    case EventStream::State::Unauthorised:
        return RelayConnection::Revoked;
    case EventStream::State::Hole:
        return RelayConnection::EventsMissing;
    }
    return RelayConnection::Connecting;
}

/// Sets the language before anything that shows text is made.
Options speaking(QApplication &application, Options options)
{
    useLanguage(application, options.language);
    return options;
}

} // namespace

/// In the order of dependence: what stands below may use what stands above, and goes first.
struct Composition::Parts {
    Parts(QApplication &application, Options given)
        : options(speaking(application, std::move(given)))
        , preferences(fileIn(options, u"settings.ini"_s))
        , theme(application, options.theme.value_or(preferences.themeMode()))
        , store(fileIn(options, u"shoptalk.db"_s))
        , vault(keychain, preferences.installation())
        , relay(network, QUrl())
        , graph(network, options.graphUrl, u"v26.0"_s)
        , accounts(store, vault, clock)
        , setup(store, vault, relay, graph, login,
                SetupFlow::Addresses{options.loginUrl, redirectFor(options)})
        , intake(store)
        , stream(relay, intake)
        , outbox(store, graph, accounts, clock)
        , conversations(store)
        , messages(store)
        , startup(store, vault, relay, graph)
        , window(theme, preferences)
        , care({store, vault, relay, clock, outbox, setup, theme, window})
    {
    }

    Options options;
    SystemClock clock;
    Preferences preferences;
    Theme theme;
    QNetworkAccessManager network;
    Store store;
    Keychain keychain;
    Vault vault;
    RelayClient relay;
    GraphClient graph;
    ConnectedAccounts accounts;
    LoginProcess login;
    SetupFlow setup;
    EventIntake intake;
    EventStream stream;
    Outbox outbox;
    ConversationListModel conversations;
    MessageListModel messages;
    Startup startup;
    MainWindow window;
    AccountCare care;
    SetupPage *setupPage = nullptr; // owned by the window, as all pages
    InboxPage *inboxPage = nullptr;
    SettingsView *settings = nullptr;
};

Composition::Composition(QApplication &application, Options options)
    : m_parts(std::make_unique<Parts>(application, std::move(options)))
{
    MainWindow &window = m_parts->window;
    connect(&window, &MainWindow::retryStartRequested, this, &Composition::openData);
    connect(&window, &MainWindow::retryConnectionRequested, this, [this] {
        m_parts->stream.wake();
        m_parts->outbox.wake();
    });
    // The window's end is not yet the program's: see leave().
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&window, &MainWindow::closed, this, &Composition::leave);
    connect(&window, &MainWindow::settingsRequested, this, &Composition::showSettings);
    connect(&m_parts->outbox, &Outbox::idle, this, [this] {
        if (m_isLeaving)
            QCoreApplication::quit();
    });
    wireSetup();
    wireInbox();
}

Composition::~Composition() = default;

void Composition::start()
{
    m_parts->window.showStart();
    m_parts->window.show();
    openData();
}

void Composition::bringUp()
{
    if (m_isLeaving) {
        m_isLeaving = false;
        m_parts->outbox.wake();
    }
    m_parts->window.bringUp();
}

void Composition::leave()
{
    m_isLeaving = true;
    m_parts->outbox.stop();
    if (!m_parts->outbox.isSending()) {
        QCoreApplication::quit();
        return;
    }
    QTimer::singleShot(leaveWithin, this, [this] {
        if (m_isLeaving)
            QCoreApplication::quit();
    });
}

void Composition::openData()
{
    m_parts->window.showStart();
    QCoro::connect(m_parts->startup.run(), this, [this](const Result<void> &outcome) {
        if (!outcome) {
            qCCritical(logApp).noquote() << "cannot open the data:" << describe(outcome.error());
            m_parts->window.showProblem(
                StartProblems::describe(outcome.error(), m_parts->options.dataFolder));
            return;
        }
        // The folder exists only now.
        if (const Result<void> logging = logTo(fileIn(m_parts->options, u"shoptalk.log"_s)); !logging)
            qCWarning(logApp).noquote() << describe(logging.error());
        qCInfo(logApp) << "started, version" << SHOPTALK_VERSION;
        m_parts->setup.resume();
        m_parts->care.start();
        m_parts->window.setSettingsAvailable(true);
        showMain();
    });
}

void Composition::wireSetup()
{
    // The step "Done" shows its own page; the inbox opens when the person says so, receiving begins at once.
    connect(&m_parts->setup, &SetupFlow::completed, this, &Composition::receive);
    connect(&m_parts->window, &MainWindow::pairAgainRequested, this, [this] {
        m_parts->stream.stop();
        m_parts->setup.pairAgain();
        showSetup();
    });
    connect(&m_parts->care, &AccountCare::setupRequested, this, &Composition::showSetup);
    connect(&m_parts->care, &AccountCare::reconnected, this, &Composition::showInbox);
}

void Composition::showSetup()
{
    if (!m_parts->setupPage) {
        m_parts->setupPage = new SetupPage(m_parts->setup, m_parts->theme);
        m_parts->setupPage->setRelayAddress(m_parts->options.relayAddress);
        connect(m_parts->setupPage, &SetupPage::finished, this, &Composition::showInbox);
    }
    m_parts->window.showPage(m_parts->setupPage);
}

void Composition::wireInbox()
{
    connect(&m_parts->stream, &EventStream::stateChanged, this, &Composition::showConnection);
    connect(&m_parts->store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            updateUnread();
    });
    connect(&m_parts->intake, &EventIntake::messageArrived, this,
            [this] { QApplication::alert(&m_parts->window); });
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Online)
                        return;
                    m_parts->stream.wake();
                    m_parts->outbox.wake();
                });
    }
}

void Composition::showInbox()
{
    if (!m_parts->inboxPage) {
        m_parts->conversations.reload();
        m_parts->inboxPage =
            new InboxPage(m_parts->conversations, m_parts->messages, m_parts->outbox, m_parts->theme);
    }
    m_parts->window.showPage(m_parts->inboxPage);
    updateUnread();
    receive();
}

void Composition::showMain()
{
    m_parts->setup.step() == SetupFlow::Step::Done ? showInbox() : showSetup();
}

void Composition::showSettings()
{
    if (!m_parts->settings) {
        m_parts->settings = makeSettings();
        connect(m_parts->settings, &SettingsView::closed, this, &Composition::showMain);
    }
    m_parts->window.showPage(m_parts->settings);
}

SettingsView *Composition::makeSettings()
{
    auto *settings = new SettingsView(m_parts->theme);
    settings->addPage(new SecurityPage(m_parts->theme));
    return settings;
}

void Composition::receive()
{
    m_parts->stream.start();
    m_parts->outbox.wake();
}

void Composition::showConnection(EventStream::State state)
{
    m_parts->window.setConnection(connectionOf(state));
    if (state == EventStream::State::UpToDate)
        m_parts->outbox.wake();
}

void Composition::updateUnread()
{
    const Result<int> total = m_parts->store.reader().conversations.unreadTotal();
    if (total)
        m_parts->window.setUnread(*total);
}

} // namespace shoptalk
