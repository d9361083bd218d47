// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverprocess.h"

#include "waiting.h"

#include <QDir>
#include <QFile>
#include <QHostAddress>
#include <QJsonDocument>
#include <QLockFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTcpServer>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace shoptalk::support {

namespace {

Answer waitForAnswer(std::unique_ptr<QNetworkReply> reply)
{
    if (!waitUntil([&reply] { return reply->isFinished(); }))
        return {};
    return Answer{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                  QJsonDocument::fromJson(reply->readAll()).object()};
}

QString lastLineOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return path + " cannot be read"_L1;
    return QString::fromUtf8(file.readAll().trimmed().split('\n').last());
}

} // namespace

ServerProcess::ServerProcess(QString program, QString logPath)
    : m_program(std::move(program))
    , m_logPath(std::move(logPath))
{
}

ServerProcess::~ServerProcess()
{
    if (isRunning())
        stop();
}

bool ServerProcess::start(const QStringList &arguments, const QProcessEnvironment &environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setStandardErrorFile(m_logPath, QIODevice::Append);
    m_process.start(m_program, arguments);
    const bool ready =
        waitUntil([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; });
    if (!ready || !m_process.canReadLine()) {
        m_problem = m_program + " did not start: "_L1 + lastLineOf(m_logPath);
        return false;
    }
    m_url = QUrl(QJsonDocument::fromJson(m_process.readLine()).object()[u"listening"_s].toString());
    if (m_url.isEmpty())
        m_problem = m_program + " did not say where it listens"_L1;
    return m_url.isValid() && !m_url.isEmpty();
}

bool ServerProcess::stop()
{
    m_process.terminate();
    if (m_process.waitForFinished(patienceMs))
        return true;
    m_problem = m_program + " did not end"_L1;
    kill();
    return false;
}

void ServerProcess::kill()
{
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QString builtProgram(const QString &name)
{
    return QStringLiteral(SHOPTALK_BIN_DIR "/") + name;
}

quint16 freePort()
{
    // It is below the range for outgoing connections, which could otherwise take it while a server restarts.
    constexpr int first = 20'000;
    constexpr int end = 30'000;
    // Another test could choose the same port before the server listens, so a lock reserves it until this
    // test ends.
    static std::vector<std::unique_ptr<QLockFile>> reserved;
    for (;;) {
        const auto port = quint16(QRandomGenerator::global()->bounded(first, end));
        auto lock = std::make_unique<QLockFile>(QDir::temp().filePath(u"shoptalk-test-port-%1"_s.arg(port)));
        lock->setStaleLockTime(0); // only if its owner has ended
        QTcpServer server;
        if (!lock->tryLock(0) || !server.listen(QHostAddress::LocalHost, port))
            continue;
        reserved.push_back(std::move(lock));
        return port;
    }
}

Answer getJson(const QUrl &url)
{
    QNetworkAccessManager network;
    return waitForAnswer(std::unique_ptr<QNetworkReply>(network.get(QNetworkRequest(url))));
}

Answer postJson(const QUrl &url, const QJsonObject &body)
{
    QNetworkAccessManager network;
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return waitForAnswer(std::unique_ptr<QNetworkReply>(network.post(request, QJsonDocument(body).toJson())));
}

} // namespace shoptalk::support
