// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/connectioncontroller.h"

#include "app/console/lockednotifications.h"
#include "app/console/sessionservices.h"
#include "core/logging.h"
#include "relaylink/requests/waketokens.h"
#include "ui/shell/mainwindow.h"

#include <QNetworkInformation>

#include <utility>

using namespace std::chrono_literals;

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
    case EventStream::State::Gap:
        return RelayConnection::EventsMissing;
    }
    return RelayConnection::Connecting;
}

/// The library that knows the state of the network loads others, which takes as long as the whole inbox.
/// Until it is loaded the connections are tried at their usual times.
constexpr auto networkDelay = 1s;

} // namespace

ConnectionController::ConnectionController(SessionServices &services, MainWindow &window,
                                           LockedNotifications &locked, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_window(window)
    , m_locked(locked)
{
    connect(&m_services.stream, &EventStream::stateChanged, this, &ConnectionController::handleState);
    connect(&m_services.outbox, &Outbox::metaReached, this, &ConnectionController::handleMetaReached);
    connect(&m_window, &MainWindow::retryConnectionRequested, this, &ConnectionController::wake);
    connect(&m_services.contentFiller, &ContentFiller::progressed, &m_window, &MainWindow::setPreparation);
    connect(&m_services.downloads, &MediaDownloads::expiringChanged, &m_window.banners().media(),
            &MediaBanner::setCount);
    connect(&m_networkStart, &QTimer::timeout, this, &ConnectionController::followNetwork);
    m_networkStart.setSingleShot(true);
}

void ConnectionController::followNetwork()
{
    m_followsNetwork = true;
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability == QNetworkInformation::Reachability::Online)
                    wake();
            });
}

void ConnectionController::wake()
{
    if (m_hasEnded)
        return;
    m_services.stream.wake();
    m_services.outbox.wake();
    m_services.downloads.wake();
}

void ConnectionController::start()
{
    if (m_hasEnded)
        return;
    if (std::exchange(m_isRunning, true)) {
        m_services.stream.start(); // does nothing unless the relay has refused this computer
        return;
    }
    QCoro::connect(m_services.intake.readKept(), this, [](const Result<int> &) {});
    QCoro::connect(m_services.contentFiller.run(), this, [](const Result<int> &) {});
    QCoro::connect(m_services.searchFiller.run(), this, [](const Result<void> &) {});
    QCoro::connect(m_services.store.summarise(), this, [](const Result<void> &) {});
    m_services.numberLister.start();
    m_services.downloads.wake(); // first, because Meta keeps files for a short time only
    m_services.stream.start();
    m_services.outbox.wake();
    if (!m_followsNetwork)
        m_networkStart.start(networkDelay);
}

void ConnectionController::startConnected()
{
    if (m_isRunning)
        wake();
    start();
}

void ConnectionController::stop()
{
    m_isRunning = false;
    m_hasEnded = true;
    m_services.contentFiller.disconnect(&m_window);
    m_services.downloads.disconnect(&m_window.banners().media());
    m_services.stream.stop();
    m_services.outbox.stop();
    m_services.downloads.stop();
}

void ConnectionController::stopForPairing()
{
    m_isRunning = false;
    m_services.stream.stop();
    m_hasWakeToken = false;
}

void ConnectionController::handleState(EventStream::State state)
{
    showState();
    // A message whose sending is uncertain waits for its status event, but only while events are being read.
    // While the stream connects, the state before it still applies.
    if (state != EventStream::State::Connecting)
        m_services.outbox.setEventsRead(state != EventStream::State::CatchingUp);
    if (state == EventStream::State::Offline)
        m_wasInterrupted = true;
    if (state == EventStream::State::UpToDate) {
        if (std::exchange(m_wasInterrupted, false)) { // the network is back
            m_services.outbox.wake();
            m_services.downloads.wake();
        }
        registerWakeToken();
        Q_EMIT upToDate();
    }
}

void ConnectionController::showState()
{
    if (m_hasEnded)
        return;
    const EventStream::State state = m_services.stream.state();
    const bool onlySends = state == EventStream::State::Offline && m_isMetaReached;
    m_window.setConnection(onlySends ? RelayConnection::OnlySending : connectionOf(state));
}

void ConnectionController::handleMetaReached(bool isReached)
{
    m_isMetaReached = isReached;
    showState();
    // The network is back, so the relay is asked before the back-off ends.
    if (isReached && m_services.stream.state() == EventStream::State::Offline)
        m_services.stream.wake();
}

void ConnectionController::registerWakeToken()
{
    if (std::exchange(m_hasWakeToken, true))
        return;
    QCoro::connect(m_services.relay.send(RegisterWakeToken{}), this, [this](const Result<WakeToken> &token) {
        m_hasWakeToken = token.has_value(); // without one, the next UpToDate tries again
        if (token)
            m_locked.setWakeToken(m_services.relay.baseUrl(), token->key);
        else
            logFailure(logApp(), "could not register a wake token before locking", token.error());
    });
}

} // namespace shoptalk
