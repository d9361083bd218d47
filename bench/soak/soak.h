// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "faultproxy.h"
#include "report.h"
#include "soakworld.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <memory>

namespace shoptalk::support {
class Servers;
}

namespace shoptalk::bench {

class ConsoleRunner;
class Disturber;

/// What a run does.
struct SoakPlan {
    enum class Console {
        Program, ///< The program as it is shipped.
        Services ///< Its services in a process of this bench.
    };
    Console console = Console::Program;
    int minutes = 60;
    int messages = 100'000; ///< Both ways.
    int settleS = 600; ///< How long at most until everything has arrived, once nothing goes wrong any more.
    quint64 seed = 0;
    QString into; ///< A folder for the log, the figures and everything that is kept; empty: a temporary one.
};

/// Console, relay and sandbox exchange messages while everything goes wrong that can. At the end both sides
/// are compared.
class Soak {
public:
    explicit Soak(SoakPlan plan);
    ~Soak();

    /// False: both sides do not agree.
    bool run();

private:
    void begin();
    void exchange();
    /// Until nothing is on its way any more; false: it never ends.
    bool settle();
    void decideUncertain(const ConsoleMessages &messages);
    QJsonArray chats() const;
    bool isQuiet(const ConsoleMessages &messages) const;
    /// Says how far the run is, if nothing was said for a while.
    void reportProgress(const char *phase);
    void reportProgressNow(const char *phase);
    void report(const Comparison &comparison);
    /// Stopped, and with it the sandbox: there is nothing to compare with.
    bool endWithoutComparison();
    int toWrite() const { return m_plan.messages / 2; }

    SoakPlan m_plan;
    QTemporaryDir m_folder; ///< Removed if nothing differs.
    Report m_report;
    QElapsedTimer m_running;
    qint64 m_reportedAtMs = 0;
    qint64 m_exchangedMs = 0;
    qint64 m_settledMs = 0;
    SoakWorld m_world;
    std::unique_ptr<support::Servers> m_servers;
    support::FaultProxy m_toMeta;
    support::FaultProxy m_toRelay;
    std::unique_ptr<ConsoleRunner> m_console;
    std::unique_ptr<Disturber> m_disturber;
    QSet<QString> m_decided;
};

} // namespace shoptalk::bench
