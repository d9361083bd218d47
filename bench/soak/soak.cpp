// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak.h"

#include "consoledatabase.h"
#include "disturber.h"
#include "must.h"
#include "programrunner.h"
#include "servers.h"
#include "servicesrunner.h"
#include "stoprequest.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QImage>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using shoptalk::support::Servers;

namespace shoptalk::bench {

namespace {

constexpr int tickMs = 10;
constexpr int ticksBetweenChecks = 50;
constexpr int maxShown = 100; ///< The file has all of them.
constexpr qint64 msBetweenProgress = 45'000;
constexpr int stoppedSettleS = 120;

/// Lets everything run for a moment.
void runEvents()
{
    QEventLoop loop;
    QTimer::singleShot(tickMs, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Where the run's own folder is made.
QString folderTemplate(const SoakPlan &plan)
{
    const QDir into(plan.into.isEmpty() ? QDir::tempPath() : plan.into);
    must(into.mkpath(u"."_s), u"this folder can't be made: "_s + into.path());
    return into.absoluteFilePath(u"soak-XXXXXX"_s);
}

QString logPath(const SoakPlan &plan, const QTemporaryDir &folder)
{
    return QDir(plan.into.isEmpty() ? folder.path() : plan.into).absoluteFilePath(u"soak.log"_s);
}

std::unique_ptr<ConsoleRunner> makeConsole(SoakPlan::Console which, const ConsoleSettings &settings)
{
    if (which == SoakPlan::Console::Services)
        return std::make_unique<ServicesRunner>(settings);
    return std::make_unique<ProgramRunner>(settings);
}

} // namespace

Soak::Soak(SoakPlan plan)
    : m_plan(std::move(plan))
    , m_folder(folderTemplate(m_plan))
    , m_report(logPath(m_plan, m_folder))
    , m_world(std::clamp(m_plan.messages / 50, 20, 2000), m_plan.seed)
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
    m_running.start();
    const qint64 durationMs = qint64(m_plan.minutes) * 60'000;
    const int customers = m_plan.messages - toWrite();
    m_console->start();
    while (m_running.elapsed() < durationMs && stopRequests() == 0) {
        const qint64 due = m_running.elapsed() * customers / durationMs;
        for (int i = 0; i < 20 && m_world.taken() < due; ++i)
            m_world.letSomebodyWrite(m_servers->sandbox().url());
        m_disturber->act(m_running.elapsed());
        runEvents();
        m_console->act();
        reportProgress("exchanging");
    }
    m_exchangedMs = m_running.elapsed();
    m_disturber->end();
}

void Soak::reportProgress(const char *phase)
{
    if (m_running.elapsed() - m_reportedAtMs >= msBetweenProgress)
        reportProgressNow(phase);
}

void Soak::reportProgressNow(const char *phase)
{
    m_reportedAtMs = m_running.elapsed();
    const MessageCounts counts = countMessages(m_console->database());
    m_report.line(
        u"%1 min, %2: customers wrote %3, here are %4; the shop has %5, of them %6 queued, %7 uncertain, "
        "%8 failed; "_s.arg(double(m_reportedAtMs) / 60'000, 0, 'f', 1)
            .arg(QLatin1StringView(phase))
            .arg(m_world.taken())
            .arg(counts.inbound)
            .arg(counts.outbound)
            .arg(counts.queued)
            .arg(counts.uncertain)
            .arg(counts.failed)
        + m_console->progress()
        + u"; faults so far: %1"_s.arg(counts.backwards + m_console->faults().size()));
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
    const bool isStopped = stopRequests() > 0;
    const qint64 maxMs =
        (isStopped ? std::min(stoppedSettleS, m_plan.settleS) : m_plan.settleS) * qint64(1000);
    const int requests = stopRequests();
    m_console->finishWriting(isStopped ? ConsoleRunner::Rest::Stopped : ConsoleRunner::Rest::Written);
    QElapsedTimer waiting;
    waiting.start();
    int agreed = 0;
    while (waiting.elapsed() < maxMs && agreed < 2 && stopRequests() == requests) {
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
        reportProgress("settling");
    }
    m_settledMs = waiting.elapsed();
    return agreed == 2;
}

void Soak::report(const Comparison &comparison)
{
    m_report.line(u"seed %1; %2 s of exchange, then %3 s until everything had arrived"_s.arg(m_plan.seed)
                      .arg(m_exchangedMs / 1000)
                      .arg(m_settledMs / 1000));
    m_report.line(u"%1 from customers, %2 to customers, %3 refused by Meta; %4 decided by the person"_s
                      .arg(comparison.inbound)
                      .arg(comparison.outbound)
                      .arg(comparison.refused)
                      .arg(m_decided.size()));
    for (const QString &line : m_console->figures())
        m_report.line(line);
    const QMap<QString, int> &counts = m_disturber->counts();
    for (auto each = counts.begin(); each != counts.end(); ++each)
        m_report.line(u"  %1  %2"_s.arg(each.value(), 5).arg(each.key()));
    const QStringList &faults = comparison.faults;
    for (const QString &fault : faults.first(std::min<qsizetype>(faults.size(), maxShown)))
        m_report.line(u"FAULT "_s + fault);
    if (faults.size() > maxShown) {
        Report all(m_folder.filePath(u"differences.txt"_s), Report::Output::FileOnly);
        for (const QString &fault : faults)
            all.line(fault);
    }
    m_report.line(
        u"%1 faults: %2"_s.arg(faults.size())
            .arg(faults.isEmpty() ? u"none lost, none twice, no status backwards"_s : u"see above"_s));
}

bool Soak::endWithoutComparison()
{
    m_report.line(u"the sandbox has ended, too: what is at Meta can't be compared"_s);
    m_console.reset();
    m_folder.setAutoRemove(false);
    m_report.line(u"everything is kept in "_s + m_folder.path());
    return false;
}

bool Soak::run()
{
    watchStopRequests();
    m_report.line(u"soak: %1 messages in %2 minutes, seed %3; to end it early: kill %4"_s.arg(m_plan.messages)
                      .arg(m_plan.minutes)
                      .arg(m_plan.seed)
                      .arg(QCoreApplication::applicationPid()));
    begin();
    exchange();
    reportProgressNow(stopRequests() > 0 ? "stopped" : "time is over");
    if (!m_servers->sandbox().isRunning())
        return endWithoutComparison();
    const bool isSettled = settle();
    const ConsoleMessages messages = readMessages(m_console->database());
    Comparison comparison = compare(chats(), messages, m_console->accepted());
    comparison.faults += m_console->faults();
    if (!isSettled)
        comparison.faults << u"not settled: %1 queued, %2 uncertain, %3 broadcasts open"_s
                                 .arg(messages.queued)
                                 .arg(messages.uncertain().size())
                                 .arg(messages.openBroadcasts);
    report(comparison);
    if (messages.broadcasts > 0)
        m_report.line(u"broadcasts: %1; %2 of %3 people have a message"_s.arg(messages.broadcasts)
                          .arg(messages.reached)
                          .arg(messages.recipients));
    m_console.reset(); // it ends before its files do
    if (!comparison.faults.isEmpty()) {
        m_folder.setAutoRemove(false);
        m_report.line(u"everything is kept in "_s + m_folder.path());
    }
    return comparison.faults.isEmpty();
}

} // namespace shoptalk::bench
