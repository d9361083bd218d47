// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practiceshop.h"

#include "core/onworker.h"
#include "practice/dependentprocess.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTcpServer>

#include <utility>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int endTimeoutMs = 2000; ///< More than a killed process ever takes.
const QString scenarioFile = QStringLiteral("corner-shop.json");

/// This program's environment without the variables that would change the relay's settings.
QProcessEnvironment withoutRelaySettings()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (name.startsWith("SHOPTALK_RELAY_"_L1, Qt::CaseInsensitive))
            environment.remove(name);
    }
    return environment;
}

/// Chooses two different ports that were free a moment ago, or 0.
void choosePorts(LocalServers &servers)
{
    QTcpServer sandbox;
    QTcpServer relay;
    sandbox.listen(QHostAddress::LocalHost);
    relay.listen(QHostAddress::LocalHost);
    servers.sandboxPort = sandbox.serverPort();
    servers.relayPort = relay.serverPort();
}

bool isTaken(quint16 port)
{
    return !QTcpServer().listen(QHostAddress::LocalHost, port);
}

/// True if the sandbox wrote so before it ended. The relay writes it in the language of the computer.
bool couldNotListen(const QString &log)
{
    QFile file(log);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains("cannot_listen");
}

} // namespace

std::optional<PracticeFiles> practiceFilesNear(const QString &programFolder)
{
    const QDir here(programFolder);
    const QStringList folders{here.path(), here.filePath(u"../lib/shoptalk"_s)};
    PracticeFiles files;
    files.sandbox = QStandardPaths::findExecutable(u"shoptalk-sandbox"_s, folders);
    files.relay = QStandardPaths::findExecutable(u"shoptalk-relay"_s, folders);
    for (const QString &place :
         {u"scenarios/"_s, u"../share/shoptalk/scenarios/"_s, u"../Resources/scenarios/"_s}) {
        const QString scenario = QDir::cleanPath(here.absoluteFilePath(place + scenarioFile));
        if (files.scenario.isEmpty() && QFileInfo::exists(scenario))
            files.scenario = scenario;
    }
    if (files.sandbox.isEmpty() || files.relay.isEmpty() || files.scenario.isEmpty())
        return std::nullopt;
    return files;
}

PracticeShop::PracticeShop(PracticeFiles files, QObject *parent)
    : QObject(parent)
    , m_files(std::move(files))
    , m_folder(QDir::temp().filePath(u"shoptalk-practice-XXXXXX"_s))
{
    choosePorts(m_servers);
    m_servers.folder = m_folder.filePath(u"servers"_s);
    m_servers.scenario = m_files.scenario;
    m_servers.appSecret = newServerSecret();
    m_servers.verifyToken = newServerSecret();
}

/// Kills both servers, because nothing of theirs is kept, and an orderly end would take seconds. A worker
/// removes the folder, at the latest before the program ends, because its files are many.
PracticeShop::~PracticeShop()
{
    for (QProcess *process : {&m_pairing, &m_relay, &m_sandbox}) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            continue;
        process->kill();
        process->waitForFinished(endTimeoutMs);
    }
    if (!QCoreApplication::instance()) // the program has waited for its workers
        return;
    m_folder.setAutoRemove(false);
    if (m_folder.isValid())
        onWorker([path = m_folder.path()] { return QDir(path).removeRecursively(); });
}

QString PracticeShop::dataFolder() const
{
    return m_folder.filePath(u"console"_s);
}

void PracticeShop::open()
{
    if (!m_folder.isValid())
        return fail(m_folder.errorString());
    startSandbox();
}

void PracticeShop::startSandbox()
{
    if (m_servers.sandboxPort == 0 || m_servers.relayPort == 0)
        return fail(u"there is no free port"_s, Error::Kind::Network);
    if (const Result<void> written = m_servers.writeFiles(); !written)
        return fail(written.error().detail);
    start(m_sandbox, m_files.sandbox, m_servers.sandboxArguments(), &PracticeShop::startRelay);
}

void PracticeShop::startRelay()
{
    start(m_relay, m_files.relay, m_servers.relayArguments(u"serve"_s), &PracticeShop::askForCode);
}

void PracticeShop::askForCode()
{
    prepare(m_pairing, m_files.relay);
    connect(&m_pairing, &QProcess::finished, this, [this](int exitCode) {
        const QByteArray code = m_pairing.readAllStandardOutput().trimmed();
        if (exitCode != 0 || code.isEmpty())
            return fail(u"the relay gave no pairing code"_s);
        if (!std::exchange(m_isSettled, true))
            Q_EMIT opened(code);
    });
    m_pairing.start(m_files.relay, m_servers.relayArguments(u"pair"_s));
}

void PracticeShop::start(QProcess &process, const QString &program, const QStringList &arguments,
                         void (PracticeShop::*next)())
{
    prepare(process, program);
    connect(&process, &QProcess::readyReadStandardOutput, this, [this, &process, next] {
        if (!process.canReadLine())
            return;
        process.disconnect(this); // its output no longer matters
        (this->*next)();
    });
    connect(&process, &QProcess::finished, this, [this, program] { tryOtherPorts(program); });
    process.start(program, arguments);
}

void PracticeShop::tryOtherPorts(const QString &program)
{
    if (m_attempts == maxAttempts) {
        const bool isAboutPorts = couldNotListen(logOf(program)) || isTaken(m_servers.relayPort);
        return fail(QFileInfo(program).fileName() + " ended"_L1,
                    isAboutPorts ? Error::Kind::Network : Error::Kind::Storage);
    }
    ++m_attempts;
    choosePorts(m_servers);
    if (m_sandbox.state() == QProcess::NotRunning)
        return startSandbox();
    // It was told the address of the relay when it started.
    connect(&m_sandbox, &QProcess::finished, this, &PracticeShop::startSandbox);
    m_sandbox.kill();
}

QString PracticeShop::logOf(const QString &program) const
{
    return m_folder.filePath(QFileInfo(program).baseName() + ".log"_L1);
}

void PracticeShop::prepare(QProcess &process, const QString &program)
{
    process.disconnect(this);
    endWithThisProgram(process);
    process.setProcessEnvironment(withoutRelaySettings());
    process.setStandardErrorFile(logOf(program), QIODevice::Append);
    connect(&process, &QProcess::errorOccurred, this, [this, &process](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(process.errorString());
    });
}

void PracticeShop::fail(const QString &detail, Error::Kind kind)
{
    if (std::exchange(m_isSettled, true))
        return;
    Error error;
    error.kind = kind;
    error.detail = detail;
    Q_EMIT failed(error);
}

} // namespace shoptalk
