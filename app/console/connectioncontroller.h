// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relaylink/eventstream.h"

#include <QObject>
#include <QTimer>

namespace shoptalk {

class LockedNotifications;
class MainWindow;
struct SessionServices;

/// Runs receiving and sending: starts both, wakes them when the network is back, and shows the state of the
/// connection at the bottom of the window.
class ConnectionController : public QObject {
    Q_OBJECT
public:
    /// All of them outlive this.
    ConnectionController(SessionServices &services, MainWindow &window, LockedNotifications &locked,
                         QObject *parent = nullptr);

    /// Starts receiving events and sending queued messages. What runs is left alone, with the pauses that it
    /// makes, except that a relay which refused this computer is asked again.
    void start();
    /// The same after the set-up has connected something: what waits for a sign-in is tried at once.
    void startConnected();
    /// Stops both. A request that is being sent is not interrupted.
    void stop();
    /// Stops receiving, because this computer will be paired again.
    void stopForPairing();

Q_SIGNALS:
    /// Every event that the relay has was read.
    void upToDate();

private:
    void wake();
    void followNetwork();
    void handleState(EventStream::State state);
    void showState();
    /// Meta answered, or could not be reached, when something was sent.
    void handleMetaReached(bool isReached);
    /// Gets the token with which the relay can be asked while the console is locked.
    void registerWakeToken();

    SessionServices &m_services;
    MainWindow &m_window;
    LockedNotifications &m_locked;
    QTimer m_networkStart; ///< Runs between the first start and the moment when the network is followed.
    bool m_isRunning = false;
    bool m_hasEnded = false; ///< The console is being locked.
    bool m_wasInterrupted = false; ///< The relay could not be asked since it was up to date.
    bool m_followsNetwork = false;
    bool m_isMetaReached = false; ///< When something was sent last.
    bool m_hasWakeToken = false; ///< The relay gave one in this session.
};

} // namespace shoptalk
