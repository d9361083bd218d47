// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "consolerunner.h"

#include <QByteArray>
#include <QProcess>

#include <memory>

namespace shoptalk::bench {

/// The console's services without its program: `SoakConsole` in a process of this bench.
class ServicesRunner final : public ConsoleRunner {
public:
    explicit ServicesRunner(ConsoleSettings settings);
    ~ServicesRunner() override;

    void connectShop(support::Servers &servers) override;
    QString database() const override;
    void start() override;
    void kill() override;
    void act() override;
    void finishWriting(Rest rest) override;
    void sendAgain(const QStringList &messages) override;
    const AcceptedMessages &accepted() const override { return m_accepted; }

private:
    void readLines();

    ConsoleSettings m_settings;
    QByteArray m_secrets;
    std::unique_ptr<QProcess> m_process;
    AcceptedMessages m_accepted;
    int m_starts = 0;
};

} // namespace shoptalk::bench
