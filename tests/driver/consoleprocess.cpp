// SPDX-License-Identifier: GPL-3.0-or-later
#include "consoleprocess.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace shoptalk::driver {

namespace {

QString socketFolder(const QString &folder)
{
    const QString path = QDir(folder).filePath(u"sockets"_s);
    QDir().mkpath(path);
    return path;
}

} // namespace

ConsoleProcess::ConsoleProcess(QString folder)
    : m_folder(std::move(folder))
    , m_window(socketFolder(m_folder), u"shoptalk"_s)
    , m_login(socketFolder(m_folder), u"shoptalk-login"_s)
{
}

ConsoleProcess::~ConsoleProcess()
{
    if (isRunning())
        kill();
}

bool ConsoleProcess::start(const QUrl &metaUrl, const QStringList &arguments)
{
    if (!launch(metaUrl, arguments))
        return false;
    const bool seen = m_window.waitVisible(u"mainWindow"_s);
    m_problem = m_window.problem();
    return seen;
}

bool ConsoleProcess::launch(const QUrl &metaUrl, const QStringList &arguments)
{
    const QString sockets = socketFolder(m_folder);
    QFile::remove(QDir(sockets).filePath(u"shoptalk"_s));
    QProcessEnvironment environment =
        Application::environment(QStringLiteral(SHOPTALK_DRIVER_PLUGINS), sockets);
    if (m_hasOwnClock)
        environment.insert(u"LD_PRELOAD"_s,
                           QStringLiteral(SHOPTALK_DRIVER_PLUGINS "/libshoptalk_movedclock.so"));
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(outputPath(), QIODevice::Append);
    QStringList all{u"--data-dir"_s,    dataFolder(),     u"--graph-url"_s,
                    metaUrl.toString(), u"--login-url"_s, metaUrl.toString()};
    // The trial of a package starts the installed console instead of the one that was just built.
    const QString program = qEnvironmentVariable("SHOPTALK_TEST_CONSOLE", QStringLiteral(SHOPTALK_CONSOLE));
    m_process.start(program, all << arguments);
    const bool isStarted = m_process.waitForStarted();
    m_problem = isStarted ? QString() : m_process.errorString();
    return isStarted;
}

bool ConsoleProcess::quit()
{
    m_window.close();
    if (waitForEnd())
        return true;
    kill();
    return false;
}

void ConsoleProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool ConsoleProcess::waitForEnd(int timeoutMs)
{
    return m_process.state() == QProcess::NotRunning || m_process.waitForFinished(timeoutMs);
}

QString ConsoleProcess::dataFolder() const
{
    return QDir(m_folder).filePath(u"data"_s);
}

QString ConsoleProcess::database() const
{
    return QDir(dataFolder()).filePath(u"shoptalk.db"_s);
}

QString ConsoleProcess::outputPath() const
{
    return QDir(m_folder).filePath(u"console.out"_s);
}

} // namespace shoptalk::driver
