// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QProcess>
#include <QStringList>

namespace shoptalk::bench {

/// A program as a process of its own, offscreen, with the probe of startprobe.cpp in it.
class ProgramStart {
public:
    /// `pluginFolder` has the probe.
    explicit ProgramStart(const QString &pluginFolder);
    ~ProgramStart();

    /// Starts it and gives the milliseconds until it has told `sign`. Ends the program after half a minute.
    double start(const QString &program, const QStringList &arguments, const QByteArray &sign);
    /// Milliseconds from the start to another sign that was told before.
    double when(const QByteArray &sign) const { return m_reported.value(sign, 0); }
    qint64 processId() const { return m_process.processId(); }
    /// Ends it as a log-out does.
    void end();

private:
    QProcess m_process;
    QHash<QByteArray, double> m_reported;
};

/// Prints how long the console takes from the start of the process to the rows of the inbox, what it needs
/// then, and the same of an empty window. `dataFolder` has the database.
void measureStart(const QString &programs, const QString &benches, const QString &dataFolder);

} // namespace shoptalk::bench
