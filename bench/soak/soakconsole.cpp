// SPDX-License-Identifier: GPL-3.0-or-later
#include "soakconsole.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <qcoro/qcorotask.h>

#include <array>
#include <chrono>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace shoptalk::bench {

namespace {

constexpr std::chrono::milliseconds tick = 50ms;

/// One line from standard input, without a buffer that would hide what follows from the notifier.
QByteArray readLine()
{
    QByteArray line;
    char letter = 0;
    while (::read(STDIN_FILENO, &letter, 1) == 1 && letter != '\n')
        line += letter;
    return line;
}

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

QStringList ConsoleTask::toArguments() const
{
    return {u"console"_s,
            database,
            graphUrl.toString(),
            relayUrl.toString(),
            picture,
            QString::number(seed),
            QString::number(messages),
            QString::number(perMinute)};
}

std::optional<ConsoleTask> ConsoleTask::from(const QStringList &arguments)
{
    if (arguments.size() != 9 || arguments.at(1) != u"console"_s)
        return std::nullopt;
    ConsoleTask task;
    task.database = arguments.at(2);
    task.graphUrl = QUrl(arguments.at(3));
    task.relayUrl = QUrl(arguments.at(4));
    task.picture = arguments.at(5);
    task.seed = arguments.at(6).toULongLong();
    task.messages = arguments.at(7).toInt();
    task.perMinute = arguments.at(8).toInt();
    return task;
}

SoakConsole::SoakConsole(ConsoleTask task)
    : m_task(std::move(task))
    , m_desk(m_task.database, m_task.relayUrl, m_task.graphUrl, std::make_unique<QNetworkAccessManager>())
    , m_writer(m_desk.outbox, m_task.picture, m_task.seed)
{
}

SoakConsole::~SoakConsole() = default;

Result<void> SoakConsole::start()
{
    const Result<void> opened = QCoro::waitFor(m_desk.store.open());
    if (!opened)
        return opened;
    if (!m_desk.signIn(readLine()))
        return failure(Error::Kind::Secrets, Reason::InvalidRequest);
    m_input = std::make_unique<QSocketNotifier>(STDIN_FILENO, QSocketNotifier::Read);
    connect(m_input.get(), &QSocketNotifier::activated, this, &SoakConsole::readCommands);
    connect(&m_desk.stream, &EventStream::stateChanged, this, [this](EventStream::State state) {
        m_desk.outbox.setEventsRead(state != EventStream::State::CatchingUp);
    });
    m_desk.stream.start();
    m_desk.outbox.wake();
    m_running.start();
    connect(&m_tick, &QTimer::timeout, this, &SoakConsole::writeWhatIsDue);
    m_tick.start(tick);
    return {};
}

void SoakConsole::readCommands()
{
    const QByteArray line = readLine();
    if (line.isEmpty())
        QCoreApplication::quit(); // the other end is closed
    else if (line.startsWith("retry "))
        m_desk.outbox.retry(MessageId(QString::fromLatin1(line.sliced(6))));
}

void SoakConsole::writeWhatIsDue()
{
    if (m_stored >= m_task.messages) {
        say("written");
        m_tick.stop();
        return;
    }
    const int due = int(std::min<qint64>(m_running.elapsed() * m_task.perMinute / 60'000, m_task.messages));
    if (m_begun >= due)
        return;
    m_conversations = m_desk.store.reader().conversations.page({}, maxConversations).value();
    while (!m_conversations.isEmpty() && m_begun < due && m_begun - m_stored < maxBegun) {
        ++m_begun;
        write();
    }
}

QCoro::Task<void> SoakConsole::write()
{
    const QString text = u"From the shop, number %1-%2"_s.arg(m_task.seed).arg(m_begun);
    const Result<MessageId> stored = co_await m_writer.write(m_conversations, text);
    ++m_stored;
    if (stored)
        say("stored " + stored->value().toLatin1());
    else
        say("not stored: " + describe(stored.error()).toUtf8());
}

} // namespace shoptalk::bench
