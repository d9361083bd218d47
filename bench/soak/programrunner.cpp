// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrunner.h"

#include "journey.h"
#include "must.h"
#include "servers.h"
#include "stoppedconsole.h"
#include "stoprequest.h"

#include <algorithm>
#include <csignal>
#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk::bench {

namespace {

constexpr qint64 endTimeoutMs = 60'000;
constexpr int maxBroadcastAttempts = 3;
constexpr int maxCrashes = 20;

QString listed(const QMap<QString, int> &counts)
{
    QStringList all;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        all << u"%1 %2"_s.arg(each.value()).arg(each.key());
    return all.join(u", "_s);
}

QString documentPath()
{
    return QStringLiteral(SHOPTALK_SOURCE_DIR "/resources/scenarios/media/guest-list.pdf");
}

} // namespace

ProgramRunner::ProgramRunner(ConsoleSettings settings)
    : m_settings(std::move(settings))
    , m_console(m_settings.folder)
    , m_staff(m_console.window(), m_console.database(), documentPath(), m_settings.seed)
    , m_broadcast(m_console.window())
{
}

void ProgramRunner::connectShop(support::Servers &servers)
{
    driver::Journey journey(m_console);
    const bool isConnected = m_console.start(servers.sandbox().url())
        && journey.pair(m_settings.relayUrl, servers.pairingCode(), u"Front desk"_s) && journey.openLogin()
        && journey.confirmLogin() && journey.chooseBusinessManager(u"Corner Shop"_s)
        && journey.chooseWaba(u"Corner Shop"_s) && journey.chooseNumber(u"+34 910 00 00 01"_s)
        && journey.openInbox();
    must(isConnected, u"the console was not connected: "_s + m_console.problem() + journey.problem());
    must(m_console.quit(), u"the console did not end"_s);
}

void ProgramRunner::start()
{
    m_running.start();
    launch();
}

void ProgramRunner::launch()
{
    ++m_starts;
    must(m_console.launch(m_settings.metaUrl), u"the console did not start: "_s + m_console.problem());
}

void ProgramRunner::kill()
{
    m_ending.invalidate();
    m_console.kill();
    restart();
}

bool ProgramRunner::endAndRestart()
{
    if (m_ending.isValid())
        return false;
    m_ending.start();
    m_console.terminate();
    return true;
}

void ProgramRunner::act()
{
    if (m_ending.isValid())
        return actWhileEnding();
    if (!m_console.isRunning())
        return noteCrash();
    if (m_isTimeOver)
        return;
    m_staff.act(m_running.elapsed());
    endOverForm();
    startBroadcastIfDue();
}

void ProgramRunner::endOverForm()
{
    switch (m_staff.forms().takeEnd()) {
    case StaffForms::End::Killed:
        return kill();
    case StaffForms::End::Asked:
        endAndRestart();
        return;
    case StaffForms::End::None:
        return;
    }
}

void ProgramRunner::noteCrash()
{
    if (stopRequests() > 0) // whoever stops the run may have asked all its processes
        return;
    m_faults << u"the console ended by itself with code %1; its output: %2"_s.arg(m_console.exitCode())
                    .arg(m_console.outputPath());
    must(++m_crashes < maxCrashes, m_faults.last());
    restart();
}

void ProgramRunner::startBroadcastIfDue()
{
    const qint64 dueAtMs = qint64(m_settings.minutes) * 60'000 / 4;
    if (m_isBroadcastStarted || m_broadcastAttempts >= maxBroadcastAttempts || !m_staff.isIdle()
        || m_running.elapsed() < dueAtMs)
        return;
    driver::Application &window = m_console.window();
    if (!window.connect(0) || !window.isVisible(u"conversationSearch"_s))
        return;
    ++m_broadcastAttempts;
    m_isBroadcastStarted = m_broadcast.start();
}

void ProgramRunner::actWhileEnding()
{
    if (m_console.isRunning()) {
        if (m_ending.elapsed() < endTimeoutMs)
            return;
        m_faults << u"the console did not end within a minute"_s;
        m_console.kill();
    } else if (m_console.exitCode() == SIGTERM && !m_staff.hasWindow()) {
        ++m_earlyEnds; // before there was anything to end: it does not handle the signal yet
    } else if (m_console.exitCode() != 0) {
        m_faults << u"the console ended with code %1"_s.arg(m_console.exitCode());
    } else {
        ++m_ends;
    }
    m_ending.invalidate();
    restart();
}

int ProgramRunner::due() const
{
    if (m_isTimeOver)
        return m_settings.messages;
    return int(m_running.elapsed() * m_settings.messages / (qint64(m_settings.minutes) * 60'000));
}

void ProgramRunner::restart()
{
    m_staff.forgetWindow();
    m_accepted.texts = m_staff.texts();
    m_accepted.forms = m_staff.forms().texts();
    {
        StoppedConsole stopped(database(), m_settings.picture, m_settings.seed * 1000 + quint64(m_starts));
        stopped.sendAgain(std::exchange(m_sendAgain, {}));
        for (const QString &id : stopped.write(due() - written(), QString::number(m_starts)))
            m_accepted.ids << id;
    }
    launch();
}

void ProgramRunner::finishWriting(Rest rest)
{
    if (rest == Rest::Stopped)
        m_settings.messages = std::min(due(), written());
    m_isTimeOver = true;
    kill();
}

QString ProgramRunner::progress() const
{
    return u"started %1 times; %2 written in its window, in forms: %3"_s.arg(m_starts)
        .arg(m_staff.texts().size())
        .arg(listed(m_staff.forms().counts()));
}

void ProgramRunner::sendAgain(const QStringList &messages)
{
    m_sendAgain += messages;
    endAndRestart();
}

QStringList ProgramRunner::figures() const
{
    const QStringList problems{m_staff.lastProblem(), m_staff.forms().lastProblem()};
    QStringList lines{
        u"the program was started %1 times and ended %2 times when it was asked, %3 times before its window"_s
            .arg(m_starts)
            .arg(m_ends)
            .arg(m_earlyEnds),
        u"written in its window: "_s + listed(m_staff.counts()),
        u"filled in in forms: "_s + listed(m_staff.forms().counts()),
        u"queued by its libraries between two runs: %1"_s.arg(m_accepted.ids.size())};
    for (const QString &problem : problems) {
        if (!problem.isEmpty())
            lines << u"last thing that could not be done in the window: "_s + problem;
    }
    if (!m_broadcast.problem().isEmpty())
        lines << m_broadcast.problem();
    return lines;
}

} // namespace shoptalk::bench
