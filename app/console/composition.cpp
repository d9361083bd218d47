// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/composition.h"

#include "app/console/parts.h"
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
    : m_ground(std::make_unique<Ground>(application, std::move(options)))
{
    // The window's end is not yet the program's: see leave().
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_ground->window, &MainWindow::retryStartRequested, this,
            [this] { openData(std::make_shared<const Startup::Answer>()); });
    wireEnding(application);
    connect(&m_ground->window, &MainWindow::wayBackRequested, this, &Composition::takeWayBack);
    wireLock();
    connect(&m_ground->doorbell, &DoorbellWatch::rang, this, &Composition::noticeRing);
    connect(m_ground->notifier.get(), &Notifier::activated, this, [this] {
        if (m_ground->window.isLocked())
            bringUp();
    });
}

Composition::~Composition()
{
    m_ground->window.showLock(LockPage::Mode::Unlock); // the pages go before the models that they show
}

void Composition::start()
{
    m_ground->window.showStart();
    m_ground->window.show();
    openData(std::make_shared<const Startup::Answer>());
}

void Composition::bringUp()
{
    if (m_isLeaving) {
        m_isLeaving = false;
        if (m_parts)
            m_parts->outbox.wake();
    }
    m_ground->window.bringUp();
}

void Composition::wireWindow()
{
    const MainWindow &window = m_parts->window;
    connect(&window, &MainWindow::settingsRequested, &m_parts->life, [this] { showSettings(); });
    connect(&window, &MainWindow::numbersRequested, &m_parts->life, [this] {
        showSettings();
        m_parts->settings->open(u"numbersPage"_s);
    });
    connect(&window, &MainWindow::retryConnectionRequested, &m_parts->life, [this] {
        m_parts->stream.wake();
        m_parts->outbox.wake();
    });
    connect(
        &m_parts->outbox, &Outbox::idle, this,
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
    connect(&m_parts->setup, &SetupFlow::completed, this, &Composition::receive);
    const auto pairAgain = [this] {
        m_parts->stream.stop();
        m_parts->hasDoorbell = false;
        m_parts->setup.pairAgain();
        showSetup();
    };
    connect(&m_parts->window, &MainWindow::pairAgainRequested, &m_parts->life, pairAgain);
    connect(&m_parts->care, &AccountCare::pairAgainRequested, &m_parts->life, pairAgain);
    connect(&m_parts->care, &AccountCare::setupRequested, this, &Composition::showSetup);
    connect(&m_parts->care, &AccountCare::reconnectRequested, &m_parts->life,
            [this] { m_parts->setupPage->reconnect(); });
    connect(&m_parts->care, &AccountCare::reconnected, this, &Composition::showInbox);
}

void Composition::showSetup()
{
    if (!m_parts->setupPage) {
        m_parts->setupPage = new SetupPage(m_parts->setup, m_parts->theme);
        m_parts->setupPage->setRelayAddress(m_parts->options.relayAddress);
        m_parts->care.addRegistrationTo(*m_parts->setupPage);
        connect(m_parts->setupPage, &SetupPage::finished, this, &Composition::showInbox);
        connect(m_parts->setupPage, &SetupPage::restoreRequested, this, &Composition::chooseBackup);
    }
    m_parts->window.showPage(m_parts->setupPage);
}

void Composition::wireInbox()
{
    connect(&m_parts->stream, &EventStream::stateChanged, this, &Composition::showConnection);
    connect(&m_parts->outbox, &Outbox::metaReached, this, &Composition::noteMetaReached);
    connect(&m_parts->store, &Store::changed, this, [this](const ChangeSet &changes) {
        if (!changes.conversations.isEmpty())
            updateUnread();
    });
    wireNotices();
    if (QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability)) {
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, &m_parts->life,
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
        m_parts->inboxPage->setPrivacy(m_parts->care.privacy(), m_parts->care.labels(), m_parts->theme);
    }
    m_parts->window.showPage(m_parts->inboxPage);
    updateUnread();
    receive();
}

void Composition::showMain()
{
    const bool isReadable = m_parts->setup.step() == SetupFlow::Step::Done || m_parts->care.wasConnected();
    if (isReadable && !m_parts->setup.isAdding())
        return showInbox();
    showSetup();
    if (m_parts->setup.isAdding()) // beside what is connected
        receive();
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
    auto *security = new SecurityPage(m_parts->keys, m_parts->theme);
    security->setLockAfterMinutes(m_parts->preferences.lockAfterMinutes());
    connect(
        security, &SecurityPage::lockRequested, this, [this] { lock(u"manual"_s); }, Qt::QueuedConnection);
    connect(security, &SecurityPage::lockAfterChanged, this, [this](int minutes) {
        m_parts->preferences.setLockAfterMinutes(minutes);
        m_ground->idleWatch.setLimit(std::chrono::minutes(minutes));
    });
    m_parts->care.addPagesTo(*settings);
    settings->addPage(makeNotificationsPage());
    settings->addPage(security);
    auto *backup =
        new BackupPage(m_parts->backups, m_parts->keys, m_parts->preferences.backupPlan(), m_parts->theme);
    connect(backup, &BackupPage::planChanged, this, [this](const BackupPlan &plan) {
        m_parts->preferences.setBackupPlan(plan);
        m_parts->backups.setPlan(plan);
    });
    connect(backup, &BackupPage::restoreRequested, this, &Composition::chooseBackup);
    settings->addPage(backup);
    return settings;
}

void Composition::receive()
{
    QCoro::connect(m_parts->intake.readKept(), &m_parts->life, [](const Result<int> &) {});
    m_parts->stream.start();
    m_parts->outbox.wake();
}

void Composition::showConnection(EventStream::State state)
{
    describeConnection();
    // While it connects, what was known before still holds; what can't be read now is not waited for.
    if (state != EventStream::State::Connecting)
        m_parts->outbox.setEventsRead(state != EventStream::State::CatchingUp);
    if (state == EventStream::State::UpToDate) {
        m_parts->outbox.wake();
        m_parts->care.networkIsBack();
        hangDoorbell();
    }
}

void Composition::describeConnection()
{
    const EventStream::State state = m_parts->stream.state();
    const bool onlySends = state == EventStream::State::Offline && m_isMetaReached;
    m_parts->window.setConnection(onlySends ? RelayConnection::OnlySending : connectionOf(state));
}

void Composition::noteMetaReached(bool isReached)
{
    m_isMetaReached = isReached;
    describeConnection();
    if (isReached && m_parts->stream.state() == EventStream::State::Offline)
        m_parts->stream.wake(); // the network is back: the relay is asked before its back-off ends
}

void Composition::updateUnread()
{
    const Result<int> total = m_parts->store.reader().conversations.unreadTotal();
    if (total)
        m_parts->window.setUnread(*total);
}

} // namespace shoptalk
