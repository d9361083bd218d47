// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace shoptalk {

namespace {

constexpr int answerTimeoutMs = 2000;

/// The name is the same for every spelling of the folder's path, and differs for each user and folder.
QString nameFor(const QString &dataFolder)
{
    const QByteArray path = (QDir::homePath() + u'\n' + QDir(dataFolder).absolutePath()).toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(24);
    return u"shoptalk-"_s + QString::fromLatin1(hash);
}

/// The lock is not in the data folder, because that may be read-only, which a window has to explain.
QString lockPath(const QString &name)
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    if (folder.isEmpty())
        folder = QDir::tempPath();
    return QDir(folder).filePath(name + ".lock"_L1);
}

} // namespace

SingleInstance::SingleInstance(const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_name(nameFor(dataFolder))
    , m_lock(lockPath(m_name))
{
    m_lock.setStaleLockTime(0);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        QLocalSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        socket->write("woken\n");
        socket->flush();
        socket->disconnectFromServer();
        Q_EMIT woken();
    });
}

bool SingleInstance::claim()
{
    // If the lock is held but nobody answers, the other program hangs. A second window is better than none.
    if (!m_lock.tryLock() && wakeOther())
        return false;
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

bool SingleInstance::wakeOther() const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    return socket.waitForConnected(answerTimeoutMs) && socket.waitForReadyRead(answerTimeoutMs);
}

} // namespace shoptalk
