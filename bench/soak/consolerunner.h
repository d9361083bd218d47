// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace shoptalk::support {
class Servers;
}

namespace shoptalk::bench {

/// What the console of a soak run is connected to, and how much is written at it.
struct ConsoleSettings {
    QString folder; ///< Everything that the console has is below it.
    QUrl metaUrl; ///< This address and the next one are those of proxies that break the connection.
    QUrl relayUrl;
    QString picture; ///< A JPEG that is sent now and then.
    quint64 seed = 0;
    int messages = 0; ///< The number of messages to write, evenly over the time.
    int minutes = 0;
};

/// The console of a soak run as a process of its own, which ends at any moment and is started again.
class ConsoleRunner {
public:
    virtual ~ConsoleRunner() = default;

    /// Connects the scenario's shop while nothing goes wrong yet. Nothing is running afterwards.
    virtual void connectShop(support::Servers &servers) = 0;
    virtual QString database() const = 0;
    virtual void start() = 0;
    /// Kills it with SIGKILL and starts it again.
    virtual void kill() = 0;
    /// Asks it to end, as a log-out does, and starts it again once it has ended. False: it can't be asked.
    virtual bool endAndRestart() { return false; }
    /// Does what is due. Called all the time.
    virtual void act() = 0;
    /// The time is over: what was not written yet is, and the console starts with nothing that waits.
    /// `Stopped`: the run ends early, and nothing more is written.
    enum class Rest { Written, Stopped };
    virtual void finishWriting(Rest rest) = 0;
    /// A line that says how far it is.
    virtual QString progress() const { return {}; }
    /// As a person does who knows that these uncertain messages did not arrive.
    virtual void sendAgain(const QStringList &messages) = 0;
    /// Goes on with broadcasts that wait for a person.
    virtual void resumeBroadcasts() {}
    virtual const AcceptedMessages &accepted() const = 0;
    /// Lines for the report.
    virtual QStringList figures() const { return {}; }
    /// What the console itself did wrong.
    virtual QStringList faults() const { return {}; }
};

} // namespace shoptalk::bench
