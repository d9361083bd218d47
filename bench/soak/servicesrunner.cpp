// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicesrunner.h"

#include "must.h"
#include "soakconsole.h"

#include <QCoreApplication>
#include <QDir>
#include <qcoro/qcorotask.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using shoptalk::test::Desk;

namespace shoptalk::bench {

ServicesRunner::ServicesRunner(ConsoleSettings settings)
    : m_settings(std::move(settings))
{
}

ServicesRunner::~ServicesRunner()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished();
}

QString ServicesRunner::database() const
{
    return QDir(m_settings.folder).filePath(u"shoptalk.db"_s);
}

void ServicesRunner::connectShop(support::Servers &servers)
{
    Desk desk(database(), servers, servers.sandbox().url());
    must(QCoro::waitFor(desk.store.open()).has_value(), u"the store did not open"_s);
    const crypto::KeyPair keys = crypto::KeyPair::make();
    const auto connected = desk.connectNumber(servers, keys);
    must(connected.has_value(), u"the number was not connected"_s);
    m_secrets = Desk::toLine(*connected, keys);
}

void ServicesRunner::finishWriting(Rest rest)
{
    if (rest == Rest::Stopped)
        m_settings.messages = int(m_accepted.ids.size());
    kill();
}

void ServicesRunner::start()
{
    ConsoleTask task;
    task.database = database();
    task.graphUrl = m_settings.metaUrl;
    task.relayUrl = m_settings.relayUrl;
    task.picture = m_settings.picture;
    task.seed = m_settings.seed * 1000 + quint64(++m_starts);
    task.messages = std::max(0, m_settings.messages - int(m_accepted.ids.size()));
    task.perMinute = std::max(1, m_settings.messages / m_settings.minutes);
    m_process = std::make_unique<QProcess>();
    m_process->setStandardErrorFile(QDir(m_settings.folder).filePath(u"console.log"_s), QIODevice::Append);
    m_process->start(QCoreApplication::applicationFilePath(), task.toArguments());
    m_process->write(m_secrets);
}

void ServicesRunner::kill()
{
    m_process->kill();
    must(m_process->waitForFinished(), u"the console can't be killed"_s);
    readLines();
    start();
}

void ServicesRunner::act()
{
    readLines();
    must(m_process->state() != QProcess::NotRunning, u"the console ended by itself"_s);
}

void ServicesRunner::readLines()
{
    while (m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (line.startsWith("stored "))
            m_accepted.ids << QString::fromLatin1(line.sliced(7));
    }
}

void ServicesRunner::sendAgain(const QStringList &messages)
{
    for (const QString &id : messages)
        m_process->write("retry " + id.toLatin1() + '\n');
}

} // namespace shoptalk::bench
