// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"

#include "disturber.h"
#include "must.h"
#include "programrunner.h"
#include "servers.h"
#include "servicesrunner.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;
using shoptalk::support::Servers;

namespace shoptalk::bench {

namespace {

constexpr int tickMs = 10;
constexpr int ticksBetweenChecks = 50;
constexpr int maxShown = 20;

/// Lets everything run for a moment.
void runEvents()
{
    QEventLoop loop;
    QTimer::singleShot(tickMs, &loop, &QEventLoop::quit);
    loop.exec();
}

std::unique_ptr<ConsoleRunner> makeConsole(SoakPlan::Console which, const ConsoleSettings &settings)
{
    if (which == SoakPlan::Console::Services)
        return std::make_unique<ServicesRunner>(settings);
    return std::make_unique<ProgramRunner>(settings);
}

} // namespace

Soak::Soak(SoakPlan plan)
    : m_plan(plan)
    , m_world(std::clamp(plan.messages / 50, 20, 2000), plan.seed)
{
}

Soak::~Soak() = default;

void Soak::begin()
{
    const QString scenario = m_world.writeScenario(m_folder.filePath(u"scenario"_s));
    must(!scenario.isEmpty(), u"the scenario could not be written"_s);
    m_servers = std::make_unique<Servers>(m_folder.filePath(u"servers"_s), scenario);
    must(m_servers->start({u"--speed"_s, u"20"_s, u"--seed"_s, QString::number(m_plan.seed % 100'000)}),
         u"the servers did not start"_s);
    must(m_toMeta.plug(m_servers->sandbox().url()) && m_toRelay.plug(m_servers->relayUrl()), u"no proxies"_s);
    ConsoleSettings settings;
    settings.folder = m_folder.path();
    settings.metaUrl = m_toMeta.url();
    settings.relayUrl = m_toRelay.url();
    settings.picture = m_folder.filePath(u"picture.jpg"_s);
    settings.seed = m_plan.seed;
    settings.messages = toWrite();
    settings.minutes = m_plan.minutes;
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    must(picture.save(settings.picture), u"the picture could not be written"_s);
    m_console = makeConsole(m_plan.console, settings);
    m_console->connectShop(*m_servers);
    must(watchStatuses(m_console->database()), u"statuses can't be watched"_s);
    const Disturber::Targets targets{*m_servers, m_toMeta, m_toRelay, [this] { m_console->kill(); },
                                     [this] { return m_console->endAndRestart(); }};
    m_disturber = std::make_unique<Disturber>(targets, m_plan.seed + 1);
}

void Soak::exchange()
{
    QElapsedTimer running;
    running.start();
    const qint64 durationMs = qint64(m_plan.minutes) * 60'000;
    const int customers = m_plan.messages - toWrite();
    m_console->start();
    while (running.elapsed() < durationMs) {
        const qint64 due = running.elapsed() * customers / durationMs;
        for (int i = 0; i < 20 && m_world.taken() < due; ++i)
            m_world.letSomebodyWrite(m_servers->sandbox().url());
        m_disturber->act(running.elapsed());
        runEvents();
        m_console->act();
    }
    m_disturber->end();
}

QJsonArray Soak::chats() const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    return support::getJson(url).body["chats"_L1].toArray();
}

bool Soak::isQuiet(const ConsoleMessages &messages) const
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/deliveries"_s));
    return messages.queued == 0 && messages.uncertain().isEmpty() && messages.openBroadcasts == 0
        && support::getJson(url).body["waiting"_L1].toInt(-1) == 0;
}

/// As a person does who asks the customer whether it came.
void Soak::decideUncertain(const ConsoleMessages &messages)
{
    const QStringList uncertain = messages.uncertain();
    if (uncertain.isEmpty())
        return;
    const QSet<QString> received = receivedByMeta(chats());
    QStringList again;
    for (const QString &id : uncertain) {
        if (received.contains(id) || m_decided.contains(id))
            continue;
        m_decided << id;
        again << id;
    }
    if (!again.isEmpty())
        m_console->sendAgain(again);
}

bool Soak::settle()
{
    m_console->finishWriting();
    QElapsedTimer waiting;
    waiting.start();
    int agreed = 0;
    while (waiting.elapsed() < m_plan.settleS * qint64(1000)) {
        for (int i = 0; i < ticksBetweenChecks; ++i) {
            runEvents();
            m_console->act();
        }
        const ConsoleMessages messages = readMessages(m_console->database());
        if (messages.queued == 0)
            decideUncertain(messages);
        if (messages.pausedBroadcasts > 0)
            m_console->resumeBroadcasts();
        const bool isDone =
            isQuiet(messages) && compare(chats(), messages, m_console->accepted()).faults.isEmpty();
        agreed = isDone ? agreed + 1 : 0;
        if (agreed == 2)
            return true;
    }
    return false;
}

void Soak::report(const Comparison &comparison, qint64 exchangedMs, qint64 settledMs) const
{
    std::printf("seed %llu; %.0f s of exchange, then %.0f s until everything had arrived\n",
                static_cast<unsigned long long>(m_plan.seed), double(exchangedMs) / 1000,
                double(settledMs) / 1000);
    std::printf("%d from customers, %d to customers, %d refused by Meta; %d decided by the person\n",
                comparison.inbound, comparison.outbound, comparison.refused, int(m_decided.size()));
    for (const QString &line : m_console->figures())
        std::printf("%s\n", qPrintable(line));
    const QMap<QString, int> &counts = m_disturber->counts();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        std::printf("  %5d  %s\n", each.value(), qPrintable(each.key()));
    for (const QString &fault :
         comparison.faults.first(std::min<qsizetype>(comparison.faults.size(), maxShown)))
        std::printf("FAULT %s\n", qPrintable(fault));
    std::printf("%d faults: %s\n", int(comparison.faults.size()),
                comparison.faults.isEmpty() ? "none lost, none twice, no status backwards" : "see above");
}

bool Soak::run()
{
    std::printf("soak: %d messages in %d minutes, seed %llu\n", m_plan.messages, m_plan.minutes,
                static_cast<unsigned long long>(m_plan.seed));
    std::fflush(stdout);
    begin();
    QElapsedTimer timer;
    timer.start();
    exchange();
    const qint64 exchangedMs = timer.restart();
    const bool isSettled = settle();
    const qint64 settledMs = timer.elapsed();
    const ConsoleMessages messages = readMessages(m_console->database());
    Comparison comparison = compare(chats(), messages, m_console->accepted());
    comparison.faults += m_console->faults();
    if (!isSettled)
        comparison.faults << u"not settled: %1 queued, %2 uncertain, %3 broadcasts open"_s
                                 .arg(messages.queued)
                                 .arg(messages.uncertain().size())
                                 .arg(messages.openBroadcasts);
    report(comparison, exchangedMs, settledMs);
    if (messages.broadcasts > 0)
        std::printf("broadcasts: %d; %d of %d people have a message\n", messages.broadcasts, messages.reached,
                    messages.recipients);
    m_console.reset(); // it ends before its files do
    if (!comparison.faults.isEmpty()) {
        m_folder.setAutoRemove(false);
        std::printf("everything is kept in %s\n", qPrintable(m_folder.path()));
    }
    return comparison.faults.isEmpty();
}

} // namespace shoptalk::bench
