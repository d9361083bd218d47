// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/composition.h"

#include "app/console/unlockedsession.h"
#include "core/logging.h"
#include "ui/settings/backuppage.h"
#include "ui/settings/securitypage.h"

#include <QApplication>
#include <QNetworkInformation>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

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

} // namespace

Composition::Composition(QApplication &application, Options options)
    : m_shell(std::make_unique<AppShell>(application, std::move(options)))
{
    // The window's end is not yet the program's: see leave().
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_shell->window, &MainWindow::retryStartRequested, this,
            [this] { openData(std::make_shared<const Startup::Answer>()); });
    wireEnding(application);
    connect(&m_shell->window, &MainWindow::recoveryRequested, this, &Composition::takeRecoveryAction);
    wireLock();
    connect(&m_shell->wakeToken, &WakeTokenWatch::lastMessageSeq, this, &Composition::noticeRing);
    connect(m_shell->notifier.get(), &Notifier::activated, this, [this] {
        if (m_shell->window.isLocked())
            bringUp();
    });
}

Composition::~Composition()
{
    m_shell->window.showLock(LockPage::Mode::Unlock); // the pages go before the models that they show
}

void Composition::start()
{
    m_shell->window.showStart();
    m_shell->window.show();
    openData(std::make_shared<const Startup::Answer>());
}

void Composition::bringUp()
{
    if (m_isLeaving) {
        m_isLeaving = false;
        if (m_session)
            m_session->outbox.wake();
    }
    m_shell->window.bringUp();
}

void Composition::wireWindow()
{
    const MainWindow &window = m_session->window;
    connect(&window, &MainWindow::settingsRequested, &m_session->life, [this] { showSettings(); });
    connect(&window, &MainWindow::numbersRequested, &m_session->life, [this] {
        showSettings();
        m_session->settings->open(u"numbersPage"_s);
    });
    connect(&window, &MainWindow::retryConnectionRequested, &m_session->life, [this] {
        m_session->stream.wake();
        m_session->outbox.wake();
    });
    connect(
        &m_session->outbox, &Outbox::idle, this,
        [this] {
            if (m_isLeaving)
                QCoreApplication::quit();
            else if (m_isLocking)
                finishLocking();
        },
        Qt::QueuedConnection);
}

void Composition::wireSetup()
{
    // The step "Done" shows its own page; the inbox opens when the person says so, receiving begins at once.
    connect(&m_session->setup, &SetupFlow::completed, this, &Composition::receive);
    const auto pairAgain = [this] {
        m_session->stream.stop();
        m_session->hasWakeToken = false;
        m_session->setup.pairAgain();
        showSetup();
    };
    connect(&m_session->window, &MainWindow::pairAgainRequested, &m_session->life, pairAgain);
    connect(&m_session->care, &AccountsController::pairAgainRequested, &m_session->life, pairAgain);
    connect(&m_session->care, &AccountsController::setupRequested, this, &Composition::showSetup);
    connect(&m_session->care, &AccountsController::reconnectRequested, &m_session->life,
            [this] { m_session->setupPage->reconnect(); });
    connect(&m_session->care, &AccountsController::reconnected, this, &Composition::showInbox);
}

void Composition::showSetup()
{
    if (!m_session->setupPage) {
        m_session->setupPage = new SetupPage(m_session->setup, m_session->theme);
        m_session->setupPage->setRelayAddress(m_session->options.relayAddress);
        m_session->care.addRegistrationTo(*m_session->setupPage);
        connect(m_session->setupPage, &SetupPage::finished, this, &Composition::showInbox);
        connect(m_session->setupPage, &SetupPage::restoreRequested, this, &Composition::chooseBackup);
    }
    m_session->window.showPage(m_session->setupPage);
}

void Composition::wireInbox()
{
    connect(&m_session->stream, &EventStream::stateChanged, this, &Composition::showConnection);
    connect(&m_session->outbox, &Outbox::metaReached, this, &Composition::noteMetaReached);
    connect(&m_session->store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            updateUnread();
    });
    wireNotices();
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &m_session->life,
                [this](QNetworkInformation::Reachability reachability) {
                    if (reachability != QNetworkInformation::Reachability::Online)
                        return;
                    m_session->stream.wake();
                    m_session->outbox.wake();
                });
    }
}

void Composition::showInbox()
{
    if (!m_session->inboxPage) {
        m_session->conversations.reload();
        m_session->inboxPage =
            new InboxPage(m_session->conversations, m_session->messages, m_session->outbox, m_session->theme);
        m_session->inboxPage->setPrivacy(m_session->care.privacy(), m_session->care.labels(),
                                         m_session->theme);
    }
    m_session->window.showPage(m_session->inboxPage);
    updateUnread();
    receive();
}

void Composition::showMain()
{
    const bool isReadable =
        m_session->setup.step() == SetupFlow::Step::Done || m_session->care.wasConnected();
    if (isReadable && !m_session->setup.isAdding())
        return showInbox();
    showSetup();
    if (m_session->setup.isAdding()) // beside what is connected
        receive();
}

void Composition::showSettings()
{
    if (!m_session->settings) {
        m_session->settings = makeSettings();
        connect(m_session->settings, &SettingsView::closed, this, &Composition::showMain);
    }
    m_session->window.showPage(m_session->settings);
}

SettingsView *Composition::makeSettings()
{
    auto *settings = new SettingsView(m_session->theme);
    auto *security = new SecurityPage(m_session->keys, m_session->theme);
    security->setLockAfterMinutes(m_session->preferences.lockAfterMinutes());
    connect(
        security, &SecurityPage::lockRequested, this, [this] { lock(u"manual"_s); }, Qt::QueuedConnection);
    connect(security, &SecurityPage::lockAfterChanged, this, [this](int minutes) {
        m_session->preferences.setLockAfterMinutes(minutes);
        m_shell->idleWatch.setLimit(std::chrono::minutes(minutes));
    });
    m_session->care.addPagesTo(*settings);
    settings->addPage(makeNotificationsPage());
    settings->addPage(security);
    auto *backup = new BackupPage(m_session->backups, m_session->keys, m_session->preferences.backupPlan(),
                                  m_session->theme);
    connect(backup, &BackupPage::planChanged, this, [this](const BackupPlan &plan) {
        m_session->preferences.setBackupPlan(plan);
        m_session->backups.setPlan(plan);
    });
    connect(backup, &BackupPage::restoreRequested, this, &Composition::chooseBackup);
    settings->addPage(backup);
    return settings;
}

void Composition::receive()
{
    QCoro::connect(m_session->intake.readKept(), &m_session->life, [](const Result<int> &) {});
    connect(&m_session->contentFiller, &ContentFiller::progressed, &m_session->window,
            &MainWindow::setPreparation, Qt::UniqueConnection);
    QCoro::connect(m_session->contentFiller.run(), &m_session->life, [](const Result<int> &) {});
    m_session->stream.start();
    m_session->outbox.wake();
}

void Composition::showConnection(EventStream::State state)
{
    describeConnection();
    // While it connects, what was known before still holds; what can't be read now is not waited for.
    if (state != EventStream::State::Connecting)
        m_session->outbox.setEventsRead(state != EventStream::State::CatchingUp);
    if (state == EventStream::State::UpToDate) {
        m_session->outbox.wake();
        m_session->care.networkIsBack();
        registerWakeToken();
    }
}

void Composition::describeConnection()
{
    const EventStream::State state = m_session->stream.state();
    const bool onlySends = state == EventStream::State::Offline && m_isMetaReached;
    m_session->window.setConnection(onlySends ? RelayConnection::OnlySending : connectionOf(state));
}

void Composition::noteMetaReached(bool isReached)
{
    m_isMetaReached = isReached;
    describeConnection();
    if (isReached && m_session->stream.state() == EventStream::State::Offline)
        m_session->stream.wake(); // the network is back: the relay is asked before its back-off ends
}

void Composition::updateUnread()
{
    const Result<int> total = m_session->store.reader().conversations.unreadTotal();
    if (total)
        m_session->window.setUnread(*total);
}

} // namespace shoptalk
