// SPDX-License-Identifier: GPL-3.0-or-later
#include "programstart.h"

#include "../measure.h"
#include "figures.h"
#include "processfigures.h"

#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <vector>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk::bench {

namespace {

constexpr int starts = 15;
constexpr int patienceMs = 30'000;
constexpr auto quietAfter = 20s; ///< By then everything that a start brings with it has ended.
constexpr auto restFor = 30s;

double nowMs()
{
    return double(std::chrono::steady_clock::now().time_since_epoch().count()) / 1e6;
}

} // namespace

ProgramStart::ProgramStart(const QString &pluginFolder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"QT_PLUGIN_PATH"_s, pluginFolder);
    environment.insert(u"QT_QPA_GENERIC_PLUGINS"_s, u"shoptalkbench"_s);
    m_process.setProcessEnvironment(environment);
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

ProgramStart::~ProgramStart()
{
    end();
}

double ProgramStart::start(const QString &program, const QStringList &arguments, const QByteArray &sign)
{
    m_reported.clear();
    const double begunMs = nowMs();
    m_process.start(program, arguments);
    while (!m_reported.contains(sign)) {
        if (!m_process.canReadLine() && !m_process.waitForReadyRead(patienceMs))
            qFatal("%s does not tell %s: %s", qPrintable(program), sign.constData(),
                   qPrintable(m_process.errorString()));
        while (m_process.canReadLine()) {
            const QList<QByteArray> reported = m_process.readLine().simplified().split(' ');
            m_reported.insert(reported.first(), reported.last().toDouble() / 1e6 - begunMs);
        }
    }
    return when(sign);
}

void ProgramStart::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished();
}

void measureStart(const QString &programs, const QString &benches, const QString &dataFolder)
{
    const QStringList arguments{u"--practice"_s, u"--data-dir"_s, dataFolder};
    const QString console = programs + u"/shoptalk"_s;
    const QString empty = benches + u"/empty_window"_s;
    const QString plugins = benches + u"/plugins"_s;
    std::vector<double> first;
    std::vector<double> inbox;
    std::vector<double> floor;
    for (int i = 0; i < starts; ++i) { // in turn, so that all meet the same computer
        ProgramStart shoptalk(plugins);
        inbox.push_back(shoptalk.start(console, arguments, "inbox"));
        first.push_back(shoptalk.when("window"));
        shoptalk.end();
        floor.push_back(ProgramStart(plugins).start(empty, {}, "window"));
    }
    printFigure("process start to the first window", medianOf(first), medianOf(floor), "ms", "ratio 1.5");
    printFigure("process start to the inbox", medianOf(inbox), medianOf(floor), "ms", "90 ms, ratio 2");

    ProgramStart shoptalk(plugins);
    ProgramStart window(plugins);
    shoptalk.start(console, arguments, "inbox");
    window.start(empty, {}, "window");
    QThread::sleep(std::chrono::seconds(quietAfter).count());
    printFigure("memory at the inbox (PSS)", pssOf(shoptalk.processId()), pssOf(window.processId()), "MB",
                "45 MB");
    printFigure("processor time of a start, with its checks", cpuSecondsOf(shoptalk.processId()),
                cpuSecondsOf(window.processId()), "s ", "");
    const qint64 before = wakeUpsOf(shoptalk.processId());
    const qint64 beforeEmpty = wakeUpsOf(window.processId());
    QThread::sleep(std::chrono::seconds(restFor).count());
    printFigure("wake-ups in half a minute, unused", double(wakeUpsOf(shoptalk.processId()) - before),
                double(wakeUpsOf(window.processId()) - beforeEmpty), "  ", "0");
}

} // namespace shoptalk::bench
