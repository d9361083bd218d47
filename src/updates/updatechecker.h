// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/httpexchanges.h"
#include "updates/updatestate.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

namespace shoptalk {

/// Where a copy of Shoptalk asks for updates.
struct UpdateSource {
    QUrl feed; ///< https, or http to this computer.
    QByteArray publicKey; ///< Of the publisher, 32 bytes.
    QVersionNumber installed; ///< The version of this program.

    /// False for a copy that was built without an address or a key.
    bool isKnown() const { return !feed.isEmpty() && !publicKey.isEmpty(); }
};

/// Asks the publisher's signed feed for a newer version: once a day while a person wants that, or at once
/// when a person asks. It only reports; nothing is downloaded or installed. GUI thread.
class UpdateChecker : public QObject {
    Q_OBJECT
public:
    /// `clock` outlives this. `remembered` is what `stateChanged` gave last.
    UpdateChecker(UpdateSource source, const Clock &clock, UpdateState remembered, QObject *parent = nullptr);

    /// True if this copy knows where to ask.
    bool isPossible() const { return m_source.isKnown(); }
    const QVersionNumber &installed() const { return m_source.installed; }
    const UpdateState &state() const { return m_state; }
    /// Switches the daily check on or off. Switched on, it checks at once if the last one is a day old.
    void setOn(bool isOn);
    /// Starts the daily checks, if they are switched on.
    void start();
    /// Checks if it is switched on and the last try was at least a day ago, or in the future.
    void checkIfDue();
    /// Asks now; gives the newer version, or nothing if this one is the newest. A failure does not change
    /// what is known. Errors: Network (try later), Malformed (the address serves something else), Rejected
    /// with UpdateForged, UpdateForeign, UpdateOlder (a feed from before one that was already seen) or
    /// UpdateExpired.
    QCoro::Task<Result<std::optional<UpdateRelease>>> check();

Q_SIGNALS:
    /// To be remembered for the next start.
    void stateChanged(const shoptalk::UpdateState &state);
    /// A newer version exists; also after `start`, if one is remembered.
    void found(const shoptalk::UpdateRelease &release);

private:
    QCoro::Task<Result<QByteArray>> fetch();
    Result<std::optional<UpdateRelease>> take(const QByteArray &file);
    /// Why a feed with a valid signature is refused; nothing if it is accepted.
    std::optional<Reason> refusal(const UpdateFeed &feed, const QByteArray &digest) const;
    void setState(UpdateState state);

    UpdateSource m_source;
    const Clock &m_clock;
    UpdateState m_state;
    QNetworkAccessManager m_network;
    HttpExchanges m_exchanges;
    QTimer m_timer;
};

} // namespace shoptalk
