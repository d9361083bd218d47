// SPDX-License-Identifier: GPL-3.0-or-later
// soak_bench [--minutes M] [--messages N] [--seed S]: console, relay and sandbox exchange messages while
// everything goes wrong that can. At the end both sides are compared message by message.
#include "comparison.h"
#include "disturber.h"
#include "faultproxy.h"
#include "servers.h"
#include "soakconsole.h"
#include "soakworld.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QImage>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <cstdio>
#include <memory>

using namespace shoptalk;
using namespace shoptalk::bench;
using namespace Qt::StringLiterals;
using shoptalk::support::FaultProxy;
using shoptalk::support::Servers;
using shoptalk::test::Desk;

namespace {

constexpr int maxMessages = 100'000;
constexpr int perHour = 100'000;
constexpr int tickMs = 10;
constexpr qint64 settleTimeoutMs = 600'000;
constexpr int maxShown = 20;

struct Plan {
    int minutes = 60;
    int messages = maxMessages; ///< Both ways.
    quint64 seed = 0;
};

/// Lets everything run for a moment.
void runEvents()
{
    QEventLoop loop;
    QTimer::singleShot(tickMs, &loop, &QEventLoop::quit);
    loop.exec();
}

class Soak {
public:
    explicit Soak(Plan plan)
        : m_plan(plan)
        , m_world(std::clamp(plan.messages / 50, 20, 2000), plan.seed)
    {
    }

    /// False: both sides do not agree.
    bool run();

private:
    void begin();
    void connectConsole();
    void startConsole(int messages);
    void restartConsole();
    void readConsole();
    void exchange();
    /// Until nothing is on its way any more; false: it never ends.
    bool settle();
    void decideUncertain(const ConsoleMessages &messages);
    QJsonArray chats();
    bool isQuiet(const ConsoleMessages &messages);
    void report(const Comparison &comparison, qint64 exchangedMs, qint64 settledMs, int decided) const;
    int toWrite() const { return m_plan.messages / 2; }

    Plan m_plan;
    QTemporaryDir m_folder;
    SoakWorld m_world;
    std::unique_ptr<Servers> m_servers;
    FaultProxy m_toMeta;
    FaultProxy m_toRelay;
    std::unique_ptr<Disturber> m_disturber;
    QByteArray m_secrets;
    std::unique_ptr<QProcess> m_console;
    QSet<QString> m_storedIds;
    QSet<QString> m_decided;
    int m_starts = 0;
};

void must(bool isSo, const char *what)
{
    if (!isSo)
        qFatal("%s", what);
}

void Soak::begin()
{
    const QString scenario = m_world.writeScenario(m_folder.filePath(u"scenario"_s));
    must(!scenario.isEmpty(), "the scenario could not be written");
    m_servers = std::make_unique<Servers>(m_folder.filePath(u"servers"_s), scenario);
    must(m_servers->start({u"--speed"_s, u"20"_s, u"--seed"_s, QString::number(m_plan.seed % 100'000)}),
         "the servers did not start");
    must(m_toMeta.plug(m_servers->sandbox().url()) && m_toRelay.plug(m_servers->relayUrl()), "no proxies");
    QImage picture(64, 64, QImage::Format_RGB32);
    picture.fill(Qt::red);
    must(picture.save(m_folder.filePath(u"picture.jpg"_s)), "the picture could not be written");
    connectConsole();
    must(watchStatuses(m_folder.filePath(u"shoptalk.db"_s)), "statuses can't be watched");
    const Disturber::Targets targets{*m_servers, m_toMeta, m_toRelay, [this] { restartConsole(); }};
    m_disturber = std::make_unique<Disturber>(targets, m_plan.seed + 1);
}

void Soak::connectConsole()
{
    Desk desk(m_folder.filePath(u"shoptalk.db"_s), *m_servers, m_servers->sandbox().url());
    must(QCoro::waitFor(desk.store.open()).has_value(), "the store did not open");
    const crypto::KeyPair keys = crypto::KeyPair::make();
    const auto connected = desk.connectNumber(*m_servers, keys);
    must(connected.has_value(), "the number was not connected");
    m_secrets = Desk::toLine(*connected, keys);
}

void Soak::startConsole(int messages)
{
    ConsoleTask task;
    task.database = m_folder.filePath(u"shoptalk.db"_s);
    task.graphUrl = m_toMeta.url();
    task.relayUrl = m_toRelay.url();
    task.picture = m_folder.filePath(u"picture.jpg"_s);
    task.seed = m_plan.seed * 1000 + quint64(++m_starts);
    task.messages = messages;
    task.perMinute = std::max(1, toWrite() / m_plan.minutes);
    m_console = std::make_unique<QProcess>();
    m_console->setStandardErrorFile(m_folder.filePath(u"console.log"_s), QIODevice::Append);
    m_console->start(QCoreApplication::applicationFilePath(), task.toArguments());
    m_console->write(m_secrets);
}

void Soak::readConsole()
{
    while (m_console->canReadLine()) {
        const QByteArray line = m_console->readLine().trimmed();
        if (line.startsWith("stored "))
            m_storedIds << QString::fromLatin1(line.sliced(7));
    }
    must(m_console->state() != QProcess::NotRunning, "the console ended by itself");
}

void Soak::restartConsole()
{
    m_console->kill();
    must(m_console->waitForFinished(), "the console can't be killed");
    while (m_console->canReadLine()) {
        const QByteArray line = m_console->readLine().trimmed();
        if (line.startsWith("stored "))
            m_storedIds << QString::fromLatin1(line.sliced(7));
    }
    startConsole(std::max(0, toWrite() - int(m_storedIds.size())));
}

void Soak::exchange()
{
    QElapsedTimer running;
    running.start();
    const qint64 durationMs = qint64(m_plan.minutes) * 60'000;
    const int customers = m_plan.messages - toWrite();
    startConsole(toWrite());
    while (running.elapsed() < durationMs) {
        const qint64 due = running.elapsed() * customers / durationMs;
        for (int i = 0; i < 20 && m_world.taken() < due; ++i)
            m_world.letSomebodyWrite(m_servers->sandbox().url());
        m_disturber->act(running.elapsed());
        runEvents();
        readConsole();
    }
    m_disturber->end();
}

QJsonArray Soak::chats()
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/state"_s));
    return support::getJson(url).body["chats"_L1].toArray();
}

bool Soak::isQuiet(const ConsoleMessages &messages)
{
    const QUrl url = m_servers->sandbox().url().resolved(QUrl(u"/sandbox/deliveries"_s));
    return messages.queued == 0 && messages.uncertain().isEmpty()
        && support::getJson(url).body["waiting"_L1].toInt(-1) == 0;
}

/// As a person does who asks the customer whether it came.
void Soak::decideUncertain(const ConsoleMessages &messages)
{
    const QStringList uncertain = messages.uncertain();
    if (uncertain.isEmpty())
        return;
    const QSet<QString> received = receivedByMeta(chats());
    for (const QString &id : uncertain) {
        if (received.contains(id) || m_decided.contains(id))
            continue;
        m_decided << id;
        m_console->write("retry " + id.toLatin1() + '\n');
    }
}

bool Soak::settle()
{
    restartConsole(); // with nothing that waits for its back-off
    QElapsedTimer waiting;
    waiting.start();
    int agreed = 0;
    while (waiting.elapsed() < settleTimeoutMs) {
        for (int i = 0; i < 50; ++i)
            runEvents();
        readConsole();
        const ConsoleMessages messages = readMessages(m_folder.filePath(u"shoptalk.db"_s));
        if (messages.queued == 0)
            decideUncertain(messages);
        const bool isDone = isQuiet(messages) && compare(chats(), messages, m_storedIds).faults.isEmpty();
        agreed = isDone ? agreed + 1 : 0;
        if (agreed == 2)
            return true;
    }
    return false;
}

void Soak::report(const Comparison &comparison, qint64 exchangedMs, qint64 settledMs, int decided) const
{
    std::printf("seed %llu; %.0f s of exchange, then %.0f s until everything had arrived\n",
                static_cast<unsigned long long>(m_plan.seed), double(exchangedMs) / 1000,
                double(settledMs) / 1000);
    std::printf("%d from customers, %d to customers, %d refused by Meta; %d decided by the person\n",
                comparison.inbound, comparison.outbound, comparison.refused, decided);
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
    const ConsoleMessages messages = readMessages(m_folder.filePath(u"shoptalk.db"_s));
    Comparison comparison = compare(chats(), messages, m_storedIds);
    if (!isSettled)
        comparison.faults << u"not settled: %1 queued, %2 uncertain"_s.arg(messages.queued)
                                 .arg(messages.uncertain().size());
    report(comparison, exchangedMs, settledMs, int(m_decided.size()));
    if (!comparison.faults.isEmpty()) {
        m_folder.setAutoRemove(false);
        std::printf("everything is kept in %s\n", qPrintable(m_folder.path()));
    }
    m_console->kill();
    m_console->waitForFinished();
    return comparison.faults.isEmpty();
}

std::optional<Plan> planFrom(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"minutes"_s, u"how long messages are exchanged"_s, u"M"_s, u"60"_s},
                       {u"messages"_s, u"how many, both ways"_s, u"N"_s},
                       {u"seed"_s, u"repeats a run's chances"_s, u"S"_s}});
    parser.addHelpOption();
    parser.process(application);
    Plan plan;
    plan.minutes = parser.value(u"minutes"_s).toInt();
    if (plan.minutes < 1)
        return std::nullopt;
    plan.messages = std::min(maxMessages, plan.minutes * perHour / 60);
    if (parser.isSet(u"messages"_s))
        plan.messages = std::clamp(parser.value(u"messages"_s).toInt(), 100, maxMessages);
    plan.seed = parser.isSet(u"seed"_s) ? parser.value(u"seed"_s).toULongLong()
                                        : QRandomGenerator::system()->generate();
    return plan;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (const auto task = ConsoleTask::from(QCoreApplication::arguments())) {
        SoakConsole console(*task);
        if (const Result<void> started = console.start(); !started) {
            std::fprintf(stderr, "%s\n", qPrintable(describe(started.error())));
            return 1;
        }
        return QCoreApplication::exec();
    }
    const std::optional<Plan> plan = planFrom(application);
    if (!plan) {
        std::fprintf(stderr, "--minutes: at least 1\n");
        return 2;
    }
    return Soak(*plan).run() ? 0 : 1;
}
