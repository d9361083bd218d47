// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/databasecheck.h"

#include "core/logging.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <cstring>

#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr auto pagesOption = "--check-database-pages";
constexpr auto everythingOption = "--check-database";
constexpr int soundCode = 0;
constexpr int indexFaultCode = 10;
constexpr int damagedCode = 11;
constexpr int uncheckedCode = 12;

int codeOf(const Result<DatabaseHealth> &health)
{
    if (!health)
        return uncheckedCode;
    switch (*health) {
    case DatabaseHealth::Sound:
        return soundCode;
    case DatabaseHealth::IndexFault:
        return indexFaultCode;
    case DatabaseHealth::Damaged:
        return damagedCode;
    }
    return uncheckedCode;
}

std::optional<DatabaseHealth> healthOf(int code)
{
    switch (code) {
    case soundCode:
        return DatabaseHealth::Sound;
    case indexFaultCode:
        return DatabaseHealth::IndexFault;
    case damagedCode:
        return DatabaseHealth::Damaged;
    default:
        return std::nullopt;
    }
}

/// Not SCHED_IDLE, as Qt's lowest priority is on Linux: on a busy computer that would never get the
/// processor, and a process holds its lock on the database until it does, even after it was killed.
void lowerPriority()
{
#ifdef Q_OS_UNIX
    constexpr int niceness = 10; // a tenth of what the console itself gets
    constexpr int maxNiceness = 19;
    ::setpriority(PRIO_PROCESS, 0, std::min(::getpriority(PRIO_PROCESS, 0) + niceness, maxNiceness));
#else
    QThread::currentThread()->setPriority(QThread::LowestPriority);
#endif
}

#ifdef Q_OS_LINUX
/// Runs in the new process, before its program: only what a signal handler may call.
void endWith(pid_t parent)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) // it has ended already
        ::_exit(uncheckedCode);
}
#endif

} // namespace

DatabaseCheck::DatabaseCheck(QString database, QObject *parent)
    : QObject(parent)
    , m_database(std::move(database))
    , m_process(new QProcess(this))
{
    m_process->setProgram(QCoreApplication::applicationFilePath());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(QProcess::nullDevice());
#ifdef Q_OS_LINUX
    m_process->setChildProcessModifier([parent = ::getpid()] { endWith(parent); });
#endif
    connect(m_process, &QProcess::finished, this, &DatabaseCheck::end);
    connect(m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT finished(std::nullopt);
    });
}

DatabaseCheck::~DatabaseCheck()
{
    if (!isRunning())
        return;
    m_process->disconnect(this);
    m_process->setParent(nullptr);
    // At the end of the program it is not deleted, because its destructor would wait for the process.
    connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

void DatabaseCheck::start(CheckDepth depth)
{
    if (isRunning())
        return;
    m_depth = depth;
    m_isStopped = false;
    const auto *option = depth == CheckDepth::Everything ? everythingOption : pagesOption;
    m_process->setArguments({QString::fromLatin1(option), m_database});
    m_process->start();
}

void DatabaseCheck::stop()
{
    m_isStopped = true;
    m_process->kill();
}

void DatabaseCheck::end(int exitCode, QProcess::ExitStatus status)
{
    const auto health = status == QProcess::NormalExit ? healthOf(exitCode) : std::nullopt;
    if (!health && !m_isStopped)
        qCCritical(logStore) << "the database could not be checked, code" << exitCode;
    Q_EMIT finished(health);
}

std::optional<int> checkedForAnotherProcess(int argc, char **argv)
{
    if (argc != 3)
        return std::nullopt;
    const bool isEverything = std::strcmp(argv[1], everythingOption) == 0;
    if (!isEverything && std::strcmp(argv[1], pagesOption) != 0)
        return std::nullopt;
    const QCoreApplication application(argc, argv);
    lowerPriority();
    const QString database = QCoreApplication::arguments().at(2);
    return codeOf(checkIntegrity(database, isEverything ? CheckDepth::Everything : CheckDepth::Pages));
}

} // namespace shoptalk
