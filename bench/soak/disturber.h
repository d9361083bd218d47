// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

#include <functional>
#include <random>
#include <vector>

namespace shoptalk::support {
class FaultProxy;
class Servers;
} // namespace shoptalk::support

namespace shoptalk::bench {

/// Lets things go wrong at random: the sandbox's faults, broken connections, a relay and a console that are
/// killed.
class Disturber {
public:
    struct Targets {
        support::Servers &servers;
        support::FaultProxy &toMeta; ///< Between the console and the sandbox.
        support::FaultProxy &toRelay; ///< Between the console and the relay.
        std::function<void()> killConsole; ///< Starts it again, too.
        std::function<bool()> endConsole; ///< The same with SIGTERM; false if this console can't be asked.
    };
    Disturber(Targets targets, quint64 seed);

    /// Does what is due at `nowMs` since the start of the run.
    void act(qint64 nowMs);
    /// Everything works again.
    void end();
    /// How often each thing went wrong.
    const QMap<QString, int> &counts() const { return m_counts; }

private:
    struct Fault {
        const char *name;
        int maxCount; ///< How often it happens at most; 0: it lasts for a time instead.
    };
    void beginSomething(qint64 nowMs);
    void beginFault(const Fault &fault, qint64 nowMs);
    void killRelay(qint64 nowMs);
    /// `undo` is done after a random time.
    void later(qint64 nowMs, int maxMs, std::function<void()> undo);
    int random(int below) { return int(m_random() % unsigned(below)); }

    struct Undo {
        qint64 atMs = 0;
        std::function<void()> work;
    };
    static const std::vector<Fault> faults;
    Targets m_targets;
    std::mt19937_64 m_random;
    qint64 m_nextMs = 0;
    bool m_isRelayDown = false;
    std::vector<Undo> m_undos;
    QMap<QString, int> m_counts;
};

} // namespace shoptalk::bench
