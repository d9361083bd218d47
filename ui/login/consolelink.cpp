// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/login/consolelink.h"

#include "ui/login/loginoutcome.h"

#include <QJsonDocument>

#include <cstdio>
#include <iostream>
#include <mutex>
#include <string>
#include <thread>

using namespace Qt::StringLiterals;

namespace shoptalk {

/// Receives the lines of the reading thread. Its receiver is null once the link is destroyed.
struct ConsoleLink::Mailbox {
    std::mutex mutex;
    ConsoleLink *reader = nullptr;
};

ConsoleLink::ConsoleLink(QObject *parent)
    : QObject(parent)
    , m_mailbox(std::make_shared<Mailbox>())
{
    m_mailbox->reader = this;
}

ConsoleLink::~ConsoleLink()
{
    const std::scoped_lock lock(m_mailbox->mutex);
    m_mailbox->reader = nullptr;
}

QByteArray ConsoleLink::readLine()
{
    std::string line;
    std::getline(std::cin, line);
    return QByteArray::fromStdString(line);
}

void ConsoleLink::listen()
{
    // A thread, because not every system can watch a pipe from an event loop. It ends with the input or the
    // program.
    std::thread(&ConsoleLink::read, m_mailbox).detach();
}

void ConsoleLink::read(const std::shared_ptr<Mailbox> &mailbox)
{
    QByteArray line;
    do {
        line = readLine();
        const std::scoped_lock lock(mailbox->mutex);
        ConsoleLink *reader = mailbox->reader;
        if (!reader)
            return;
        QMetaObject::invokeMethod(
            reader, [reader, line] { reader->take(line); }, Qt::QueuedConnection);
    } while (!line.isEmpty());
}

void ConsoleLink::take(const QByteArray &line)
{
    if (line.isEmpty()) {
        Q_EMIT ended();
        return;
    }
    const QJsonObject request = QJsonDocument::fromJson(line).object();
    if (request[u"ping"_s].toBool())
        notify({{u"pong"_s, true}}); // on the GUI thread, so that the answer shows that the window responds
    if (request[u"raise"_s].toBool())
        Q_EMIT raiseRequested();
}

void ConsoleLink::answer(const QJsonObject &outcome)
{
    if (m_answered)
        return;
    m_answered = true;
    write(outcome);
}

void ConsoleLink::notify(const QJsonObject &news)
{
    if (!m_answered)
        write(news);
}

void ConsoleLink::write(const QJsonObject &outcome)
{
    const QByteArray line = outcomeLine(outcome);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
}

} // namespace shoptalk
