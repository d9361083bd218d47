// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consoleprocess.h"
#include "consolerunner.h"
#include "staff.h"
#include "staffbroadcast.h"

#include <QElapsedTimer>

namespace shoptalk::bench {

/// The program `shoptalk` itself, with the driver in it. Somebody writes in its window all the time. The
/// volume is written into its queue by its own libraries whenever it is not running.
class ProgramRunner final : public ConsoleRunner {
public:
    explicit ProgramRunner(ConsoleSettings settings);

    void connectShop(support::Servers &servers) override;
    QString database() const override { return m_console.database(); }
    void start() override;
    void kill() override;
    bool endAndRestart() override;
    void act() override;
    void finishWriting(Rest rest) override;
    QString progress() const override;
    void sendAgain(const QStringList &messages) override;
    void resumeBroadcasts() override { m_broadcast.resume(); }
    const AcceptedMessages &accepted() const override { return m_accepted; }
    QStringList figures() const override;
    QStringList faults() const override { return m_faults + m_staff.forms().faults(); }

private:
    void actWhileEnding();
    /// It ended although nobody asked it to.
    void noteCrash();
    /// The person at the window wants it to end while a form is open.
    void endOverForm();
    /// Once in a run, when many customers have written and there are faults enough to come.
    void startBroadcastIfDue();
    /// What happens between two runs of the program, and the next one.
    void restart();
    void launch();
    /// How many messages should be written by now.
    int due() const;
    int written() const { return int(m_accepted.ids.size()) + int(m_staff.texts().size()); }

    ConsoleSettings m_settings;
    driver::ConsoleProcess m_console;
    Staff m_staff;
    StaffBroadcast m_broadcast;
    AcceptedMessages m_accepted;
    QElapsedTimer m_running; ///< Since the start of the exchange.
    QElapsedTimer m_ending; ///< Valid while it is asked to end.
    QStringList m_sendAgain;
    QStringList m_faults;
    int m_starts = 0;
    int m_ends = 0;
    int m_earlyEnds = 0;
    int m_crashes = 0;
    int m_broadcastAttempts = 0;
    bool m_isBroadcastStarted = false;
    bool m_isTimeOver = false;
};

} // namespace shoptalk::bench
